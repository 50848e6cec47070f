package org.ayumi.kernel.figure;

import java.math.BigDecimal;
import org.ayumi.kernel.ImpossibleValue;

/** Amounts that a city can report: exact decimals of a sane size, with the digits they were given. */
public final class Amounts {

    private static final int MOST_DECIMALS = 6;
    private static final int MOST_DIGITS = 15;

    private Amounts() {}

    /** 50.0 stays 50.0, because it says how finely was measured; 1E+2 is written out as 100. */
    public static BigDecimal asGiven(String field, BigDecimal amount) {
        if (amount.signum() == 0) {
            return BigDecimal.valueOf(0, areKept(amount) ? amount.scale() : 0);
        }
        // Checked before any arithmetic: 1e999999999 must not be expanded.
        if ((long) amount.precision() - amount.scale() > MOST_DIGITS || amount.precision() > 100) {
            throw new ImpossibleValue(field, "amount.too-large", MOST_DIGITS);
        }
        if (amount.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw new ImpossibleValue(field, "amount.too-fine", MOST_DECIMALS);
        }
        return areKept(amount) ? amount : shortest(amount);
    }

    /** More zeros than there may be decimals say nothing, and neither does a power of ten. */
    private static boolean areKept(BigDecimal amount) {
        return amount.scale() >= 0 && amount.scale() <= MOST_DECIMALS;
    }

    /** A calculated number, which has no digits but those it needs. */
    public static BigDecimal shortest(BigDecimal amount) {
        BigDecimal stripped = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
