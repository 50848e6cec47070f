package org.ayumi.kernel.money;

/** How far the money of a year had come when the paper was printed. */
public enum MoneyKind {
    /** 予算. */
    BUDGET,
    /** 決算. */
    SETTLEMENT,
    /** 交付決定, of a grant. */
    GRANT_DECIDED,
    /** 交付確定, of a grant. */
    GRANT_CONFIRMED
}
