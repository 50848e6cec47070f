package org.ayumi.kernel.figure;

/** How far a year's figure has come. The earlier here stands for the year where there are several. */
public enum Stage {
    /** 確定. */
    FINAL,
    /** 速報: of the whole year, and not yet settled. */
    PRELIMINARY,
    /** 見込: what the whole year is expected to come to. */
    EXPECTED,
    /** 年度途中: counted on a day within the year. */
    INTERIM,
    /** 予定: what is planned for the year. It stands beside what became of it, and never for the year. */
    PLANNED;

    /** Whether it says what will be rather than what is: it may be of a year that is to come. */
    public boolean looksAhead() {
        return this == EXPECTED || this == PLANNED;
    }
}
