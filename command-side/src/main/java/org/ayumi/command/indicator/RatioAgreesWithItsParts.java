package org.ayumi.command.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ayumi.command.Fault;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;

/** Numerator and denominator come together, belong to a ratio, and give its percentage to a tenth of a point. */
final class RatioAgreesWithItsParts implements ValueRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    @Override
    public List<Fault> faults(Report report, IndicatorState indicator, PlanPeriod plan) {
        return report.measured()
                .filter(value ->
                        value.numerator().isPresent() || value.denominator().isPresent())
                .map(value -> faults(value))
                .orElse(List.of());
    }

    private static List<Fault> faults(Measured value) {
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
        BigDecimal percent = numerator.multiply(HUNDRED).divide(denominator, 4, RoundingMode.HALF_UP);
        boolean agrees = !(value.unit().equals("%") || value.unit().equals("％"))
                || percent.subtract(value.amount()).abs().compareTo(TOLERANCE) <= 0;
        return agrees
                ? List.of()
                : List.of(Fault.at("value.amount", "ratio.disagrees", numerator, denominator, percent));
    }
}
