package org.ayumi.kernel.indicator;

/** How figures of before an amendment compare with those after it. */
public enum ContinuityKind {
    SAME,
    CONVERTED,
    OVERLAP,
    BROKEN
}
