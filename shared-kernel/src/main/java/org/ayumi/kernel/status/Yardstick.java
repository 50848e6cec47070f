package org.ayumi.kernel.status;

/** What a year's value was held against. */
public enum Yardstick {
    /** The target of that very year. */
    YEAR_TARGET,
    /** The final target, in another year than its own. */
    FINAL_TARGET,
    /** What is expected between two targets, or between the baseline and a target. */
    LINE,
    /** The last target before the year: a state stays until the next is due. */
    EARLIER_TARGET,
    /** The baseline alone. */
    BASELINE
}
