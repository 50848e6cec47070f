package org.ayumi.kernel.status;

/** Why a year cannot be compared with the target. */
public enum Reason {
    /** The year lies before the baseline's: the way to the target had not begun. */
    BEFORE_BASELINE,
    /** The year is the baseline's own: the way to the target starts here. */
    BASELINE_YEAR,
    /** The baseline is not a number (nor a state, where one is needed), or the plan states none. */
    NO_BASELINE,
    /** The baseline is a number in another unit or of another basis, or a state where a number is needed. */
    BASELINE_NOT_COMPARABLE,
    /** The definition was changed in between, and nothing says how the numbers before and after it relate. */
    DEFINITION_CHANGED,
    /** There is none on purpose: the figure is watched. */
    NO_TARGET,
    OTHER_UNIT,
    OTHER_BASIS,
    SUBSTITUTE,
    NOT_CONDUCTED,
    NOT_MEASURED,
    NOT_REPORTED,
    /** It is measured every so many years, and not in this one. */
    NOT_DUE,
    /** The indicator had ended. */
    ENDED,
    /** A count within the year covers a part of what is counted afresh every year. */
    PART_OF_YEAR,
    /** The year lies before the first of those whose sum the target speaks of. */
    BEFORE_SUM,
    /** Of a year whose figure belongs to the sum there is none that can be added. */
    SUM_INCOMPLETE;

    /** It follows from where the way to the target starts. */
    boolean isAboutTheBaseline() {
        return this == BEFORE_BASELINE
                || this == BASELINE_YEAR
                || this == NO_BASELINE
                || this == BASELINE_NOT_COMPARABLE
                || this == DEFINITION_CHANGED;
    }

    /** A number was reported, but not the indicator's. */
    public boolean isAboutAnotherNumber() {
        return this == OTHER_UNIT || this == OTHER_BASIS || this == SUBSTITUTE;
    }
}
