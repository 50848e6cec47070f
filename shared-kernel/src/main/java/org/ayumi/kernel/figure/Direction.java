package org.ayumi.kernel.figure;

import java.math.BigDecimal;

/** Which way is better. */
public enum Direction {
    HIGHER,
    LOWER;

    /** Whether an amount lies on the worse side of another; the same amount does not. */
    public boolean isWorse(BigDecimal amount, BigDecimal than) {
        return this == HIGHER ? amount.compareTo(than) < 0 : amount.compareTo(than) > 0;
    }
}
