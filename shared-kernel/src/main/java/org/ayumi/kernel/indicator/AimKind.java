package org.ayumi.kernel.indicator;

/** The kinds of target that plans print. */
public enum AimKind {
    AMOUNT,
    AT_LEAST,
    AT_MOST,
    RANGE,
    DIRECTION,
    STATE,
    /** None on purpose: the figure is watched. No aim is of this kind. */
    NONE
}
