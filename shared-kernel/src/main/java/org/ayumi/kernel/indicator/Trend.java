package org.ayumi.kernel.indicator;

/** A target without a number: which way the figure is to go from the baseline. */
public enum Trend {
    /** 増加. */
    INCREASE,
    /** 維持: not worse than the baseline by more than a tolerance. */
    MAINTAIN,
    /** 減少. */
    DECREASE
}
