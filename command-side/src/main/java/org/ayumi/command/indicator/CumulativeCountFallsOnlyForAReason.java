package org.ayumi.command.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.time.FiscalYear;

/** A cumulative count (延べ) is not below an earlier year's nor above a later year's, unless a reason says why. What is planned is no count yet. */
final class CumulativeCountFallsOnlyForAReason implements ValueRule {

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.RULE;
    }

    @Override
    public List<Fault> faults(ReportOfAYear report, IndicatorState indicator, PlanPeriod plan) {
        Optional<Measured> reported = indicator.comparable(report.figure());
        if (indicator.definition().measure() != Measure.CUMULATIVE_COUNT
                || reported.isEmpty()
                || report.stage() == Stage.PLANNED
                || report.isExplained()) {
            return List.of();
        }
        BigDecimal amount = reported.get().amount();
        NavigableMap<FiscalYear, BigDecimal> known = comparableAmounts(indicator);
        List<Fault> faults = new ArrayList<>();
        var earlier = known.lowerEntry(report.fiscalYear());
        if (earlier != null && amount.compareTo(earlier.getValue()) < 0) {
            faults.add(Fault.at(
                    "value.amount", "cumulative.falls", amount, indicator.label(earlier.getKey()), earlier.getValue()));
        }
        var later = known.higherEntry(report.fiscalYear());
        if (later != null && amount.compareTo(later.getValue()) > 0) {
            faults.add(Fault.at(
                    "value.amount",
                    "cumulative.exceeds-later",
                    amount,
                    indicator.label(later.getKey()),
                    later.getValue()));
        }
        return faults;
    }

    private static NavigableMap<FiscalYear, BigDecimal> comparableAmounts(IndicatorState indicator) {
        NavigableMap<FiscalYear, BigDecimal> amounts = new TreeMap<>();
        indicator
                .baselineInTheseTerms()
                .ifPresent(baseline -> indicator
                        .comparable(baseline.figure())
                        .ifPresent(measured -> amounts.put(baseline.fiscalYear(), measured.amount())));
        indicator
                .facts()
                .forEach((year, figure) ->
                        indicator.comparable(figure).ifPresent(measured -> amounts.put(year, measured.amount())));
        return amounts;
    }
}
