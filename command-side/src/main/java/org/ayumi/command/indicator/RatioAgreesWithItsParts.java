package org.ayumi.command.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.command.Fault;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.Folding;
import org.ayumi.kernel.figure.Amounts;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;

/**
 * Numerator and denominator come together, belong to a ratio, and give it as it is printed: within half a unit of its
 * last digit, so 67 % of 2/3 and 66.7 % of 2/3. What was rounded or counted otherwise needs a reason.
 */
final class RatioAgreesWithItsParts implements ValueRule {

    /** What a ratio of 1 is in each unit that says so by itself. */
    private static final Map<String, BigDecimal> ONE =
            Map.of("%", BigDecimal.valueOf(100), "‰", BigDecimal.valueOf(1000), "倍", BigDecimal.ONE);

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MORE_DIGITS_SHOWN = 2;

    @Override
    public List<Fault> faults(ReportOfAYear report, IndicatorState indicator, PlanPeriod plan) {
        return report.measured()
                .filter(value ->
                        value.numerator().isPresent() || value.denominator().isPresent())
                .map(value -> faults(value, report.isExplained()))
                .orElse(List.of());
    }

    private static List<Fault> faults(Measured value, boolean explained) {
        if (value.basis() != Measure.RATIO) {
            return List.of(Fault.at("value.numerator", "ratio.only"));
        }
        if (value.numerator().isEmpty() || value.denominator().isEmpty()) {
            return List.of(Fault.at(
                    value.numerator().isEmpty() ? "value.numerator" : "value.denominator", "ratio.both-parts"));
        }
        BigDecimal numerator = value.numerator().get();
        BigDecimal denominator = value.denominator().get();
        if (denominator.signum() <= 0 || numerator.signum() < 0) {
            return List.of(Fault.at("value.denominator", "ratio.denominator"));
        }
        return Optional.ofNullable(ONE.get(Folding.fold(value.unit())))
                .map(numerator::multiply)
                .filter(whole -> !explained && !isPrintedFor(value.amount(), whole, denominator))
                .map(whole -> List.of(
                        Fault.at("value.amount", "ratio.disagrees", numerator, denominator, shown(value, whole))))
                .orElse(List.of());
    }

    /** Compares without dividing, so that nothing is rounded in the decision. */
    private static boolean isPrintedFor(BigDecimal amount, BigDecimal whole, BigDecimal denominator) {
        BigDecimal halfAUnit = HALF.movePointLeft(amount.scale());
        return whole.subtract(amount.multiply(denominator)).abs().compareTo(halfAUnit.multiply(denominator)) <= 0;
    }

    private static String shown(Measured value, BigDecimal whole) {
        BigDecimal ratio = whole.divide(
                value.denominator().orElseThrow(), value.amount().scale() + MORE_DIGITS_SHOWN, RoundingMode.HALF_UP);
        return Amounts.shortest(ratio).toPlainString() + value.unit();
    }
}
