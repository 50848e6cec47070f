package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ayumi.kernel.figure.Amounts;
import org.ayumi.kernel.time.FiscalYear;

/**
 * The straight way from baseline to target, asked about one year.
 *
 * @param elapsed years passed since the baseline, from 0 to {@code years}
 * @param years from baseline to target, at least 1
 * @param sameYear the plan left no year between the two: expected is the target once its year has come
 */
record Line(BigDecimal start, BigDecimal end, int elapsed, int years, boolean sameYear) {

    private static final int SHOWN_DECIMALS = 2;

    static Line between(BigDecimal start, FiscalYear startYear, BigDecimal end, FiscalYear endYear, FiscalYear asked) {
        int years = startYear.yearsUntil(endYear);
        if (years <= 0) {
            return new Line(start, end, asked.isBefore(endYear) ? 0 : 1, 1, true);
        }
        return new Line(start, end, Math.clamp(startYear.yearsUntil(asked), 0, years), years, false);
    }

    /** From 0 before the first year to what the years together are to come to. */
    static Line ofSum(FiscalYear firstYear, BigDecimal end, FiscalYear endYear, FiscalYear asked) {
        return new Line(
                BigDecimal.ZERO, end, firstYear.yearsUntil(asked) + 1, firstYear.yearsUntil(endYear) + 1, false);
    }

    /** Compares without dividing, so that nothing is rounded in the decision. */
    int compare(BigDecimal value) {
        return value.multiply(BigDecimal.valueOf(years)).compareTo(expectedTimesYears());
    }

    /** It neither rises nor falls. */
    boolean isLevel() {
        return start.compareTo(end) == 0;
    }

    BigDecimal expectedRounded() {
        BigDecimal rounded =
                expectedTimesYears().divide(BigDecimal.valueOf(years), SHOWN_DECIMALS, RoundingMode.HALF_UP);
        return Amounts.shortest(rounded);
    }

    boolean isRounded() {
        return compare(expectedRounded()) != 0;
    }

    private BigDecimal expectedTimesYears() {
        return start.multiply(BigDecimal.valueOf((long) years - elapsed))
                .add(end.multiply(BigDecimal.valueOf(elapsed)));
    }
}
