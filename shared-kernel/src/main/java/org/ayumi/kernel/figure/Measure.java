package org.ayumi.kernel.figure;

/** What an indicator counts, and so how one year's figure relates to the next. */
public enum Measure {
    /** Counted afresh every fiscal year (件数). */
    ANNUAL_COUNT,
    /** A stock at a date (登録者数, 会員数). */
    STOCK,
    /** Counted from the start on (延べ); never falls without a reason. */
    CUMULATIVE_COUNT,
    /** A share or rate (割合), with numerator, denominator and survey when they are known. */
    RATIO,
    /** Not counted at all: one of the indicator's ordered words (未策定, 策定中, 策定済). */
    STATE
}
