package org.ayumi.kernel.figure;

import java.math.BigDecimal;
import org.ayumi.kernel.ImpossibleValue;

/** Amounts that a city can report: exact decimals of a sane size, in one canonical form. */
public final class Amounts {

    private static final int MOST_DECIMALS = 6;
    private static final int MOST_DIGITS = 15;

    private Amounts() {}

    /** The same number always in the same form, so that 5 equals 5.0 and one figure has one JSON. */
    public static BigDecimal canonical(String field, BigDecimal amount) {
        if (amount.signum() == 0) {
            return BigDecimal.ZERO;
        }
        // Checked before any arithmetic: 1e999999999 must not be expanded.
        if ((long) amount.precision() - amount.scale() > MOST_DIGITS || amount.precision() > 100) {
            throw new ImpossibleValue(field, "amount.too-large", MOST_DIGITS);
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        if (stripped.scale() > MOST_DECIMALS) {
            throw new ImpossibleValue(field, "amount.too-fine", MOST_DECIMALS);
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
