package org.ayumi.kernel.indicator;

/** What an indicator is there for. Plans that print no such thing leave it open, and nobody guesses. */
public enum IndicatorRole {
    /** 活動指標: what was done or made. */
    OUTPUT,
    /** 成果指標: what became of it for those it was done for. */
    OUTCOME
}
