package org.ayumi.kernel.plan;

/** Before whom figures were published. */
public enum Occasion {
    /** 推進委員会. */
    COMMITTEE,
    /** 議会. */
    COUNCIL,
    /** The city's website or an open-data catalogue. */
    WEB,
    OTHER
}
