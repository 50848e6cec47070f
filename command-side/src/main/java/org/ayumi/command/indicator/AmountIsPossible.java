package org.ayumi.command.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Fault;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.IndicatorDefinition;

/**
 * Counts are not negative, percentages lie between 0 and 100, unless the definition states another range. Where it states
 * none, a percentage above 100 is possible for a reason (arrears that were collected, too).
 */
final class AmountIsPossible implements ValueRule {

    private static final String ABOVE = "amount.above-maximum";

    @Override
    public List<Fault> faults(ReportOfAYear report, IndicatorState indicator, PlanPeriod plan) {
        List<Fault> faults = faults("value.amount", report.figure(), indicator);
        if (faults.stream().noneMatch(fault -> mayBeExplained(fault, indicator))) {
            return faults;
        }
        return report.isExplained()
                ? List.of()
                : List.of(new Fault(
                        "value.amount",
                        "amount.above-hundred-needs-reason",
                        faults.get(0).arguments()));
    }

    /** Whether a reason makes it possible: the definition states no maximum itself. */
    static boolean mayBeExplained(Fault fault, IndicatorState indicator) {
        return indicator.definition().maximum().isEmpty() && fault.messageKey().equals(ABOVE);
    }

    static List<Fault> faults(String field, Figure figure, IndicatorState indicator) {
        if (indicator.comparable(figure).isPresent()) {
            return faults(field, indicator.comparable(figure).get().amount(), indicator.definition());
        }
        boolean negative = figure instanceof Substitute substitute
                ? substitute.amount().signum() < 0
                : figure instanceof Measured measured && measured.amount().signum() < 0;
        return negative ? List.of(Fault.at(field, "amount.negative")) : List.of();
    }

    static List<Fault> faults(String field, BigDecimal amount, IndicatorDefinition definition) {
        BigDecimal smallest = definition.smallestPossible();
        Optional<BigDecimal> largest = definition.largestPossible();
        if (amount.compareTo(smallest) < 0) {
            return List.of(
                    smallest.signum() == 0
                            ? Fault.at(field, "amount.negative")
                            : Fault.at(field, "amount.below-minimum", smallest));
        }
        return largest.filter(most -> amount.compareTo(most) > 0)
                .map(most -> List.of(Fault.at(field, ABOVE, most)))
                .orElse(List.of());
    }
}
