package org.ayumi.kernel.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ayumi.kernel.figure.Amounts;

/** A ratio by which a number in one definition is made one in another: exact, until it is applied. */
public record Conversion(BigDecimal numerator, BigDecimal denominator) {

    public static final Conversion NONE = new Conversion(BigDecimal.ONE, BigDecimal.ONE);

    private static final int DECIMALS = 6;

    public boolean isNone() {
        return numerator.compareTo(denominator) == 0;
    }

    Conversion then(Conversion next) {
        return new Conversion(
                Amounts.shortest(numerator.multiply(next.numerator)),
                Amounts.shortest(denominator.multiply(next.denominator)));
    }

    Conversion inverse() {
        return new Conversion(denominator, numerator);
    }

    /** Rounded to {@value #DECIMALS} decimals where it does not come out. */
    public BigDecimal of(BigDecimal amount) {
        return isNone()
                ? amount
                : Amounts.shortest(amount.multiply(numerator).divide(denominator, DECIMALS, RoundingMode.HALF_UP));
    }
}
