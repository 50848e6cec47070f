package org.ayumi.command.indicator;

import java.util.List;
import org.ayumi.command.Fault;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.figure.FigureDraft;

/** The day a value speaks of lies in its fiscal year, or a reason says why not (出納整理期間, a survey held in May). */
final class AsOfLiesInYearOrIsExplained implements ValueRule {

    @Override
    public List<Fault> faults(ReportOfAYear report, IndicatorState indicator, PlanPeriod plan) {
        return FigureDraft.of(report.figure())
                .asOf()
                .filter(day -> !report.fiscalYear().contains(day) && !report.isExplained())
                .map(day -> List.of(Fault.at(
                        "value.asOf",
                        "value.as-of-needs-reason",
                        day,
                        report.fiscalYear().label())))
                .orElse(List.of());
    }
}
