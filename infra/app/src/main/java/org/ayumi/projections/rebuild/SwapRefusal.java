package org.ayumi.projections.rebuild;

/** Why something is not done, in Japanese and English. */
public record SwapRefusal(String ja, String en) {}
