package org.ayumi.kernel.status;

import java.math.BigDecimal;
import org.ayumi.kernel.indicator.Conversion;
import org.ayumi.kernel.time.FiscalYear;

/**
 * A number that was stated under another definition than the year that is judged has, and is converted.
 *
 * @param year of the baseline, the target or the figure
 * @param unit in which it was stated
 */
record Restatement(Part part, FiscalYear year, BigDecimal stated, String unit, Conversion conversion) {

    /** What of the plan it is. */
    enum Part {
        BASELINE,
        TARGET,
        TOLERANCE,
        /** A target on the sum of several years. */
        SUM,
        /** A figure of one of these years. */
        VALUE
    }

    BigDecimal restated() {
        return conversion.of(stated);
    }

    /** Whether it is only about that. */
    boolean isRounded() {
        return restated().multiply(conversion.denominator()).compareTo(stated.multiply(conversion.numerator())) != 0;
    }
}
