package org.ayumi.kernel.status;

/** Why a year cannot be compared with the target. */
public enum Reason {
    /** The year lies before the baseline's: the way to the target had not begun. */
    BEFORE_BASELINE,
    /** The year is the baseline's own: the way to the target starts here. */
    BASELINE_YEAR,
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
