package org.ayumi.query.status;

/** Why a year cannot be compared with the target. */
public enum Reason {
    /** The baseline is not a number. */
    NO_BASELINE,
    /** The baseline is a number in another unit or of another basis. */
    BASELINE_NOT_COMPARABLE,
    OTHER_UNIT,
    OTHER_BASIS,
    SUBSTITUTE,
    NOT_CONDUCTED,
    NOT_MEASURED,
    NOT_REPORTED;

    /** A number was reported, but not the indicator's. */
    public boolean isAboutAnotherNumber() {
        return this == OTHER_UNIT || this == OTHER_BASIS || this == SUBSTITUTE;
    }
}
