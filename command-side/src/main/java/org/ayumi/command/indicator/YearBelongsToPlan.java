package org.ayumi.command.indicator;

import java.util.List;
import org.ayumi.command.Fault;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.time.FiscalYear;

/**
 * A value belongs to a year of the plan. Years between baseline and plan start are kept when a reason says why, because
 * reports state them; earlier and later years are not this plan's.
 */
final class YearBelongsToPlan implements ValueRule {

    @Override
    public List<Fault> faults(ReportOfAYear report, IndicatorState indicator, PlanPeriod plan) {
        FiscalYear year = report.fiscalYear();
        FiscalYear earliest = indicator
                .baseline()
                .map(Baseline::fiscalYear)
                .filter(start -> start.isBefore(plan.first()))
                .orElse(plan.first());
        if (year.isAfter(plan.last()) || year.isBefore(earliest)) {
            return List.of(Fault.at(
                    "fiscalYear",
                    "year.outside-plan",
                    year.label(),
                    plan.first().label(),
                    plan.last().label()));
        }
        if (year.isBefore(plan.first()) && !report.isExplained()) {
            return List.of(Fault.at(
                    "fiscalYear",
                    "year.before-plan-needs-reason",
                    year.label(),
                    plan.first().label()));
        }
        return List.of();
    }
}
