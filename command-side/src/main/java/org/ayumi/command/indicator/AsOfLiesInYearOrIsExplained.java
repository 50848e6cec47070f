package org.ayumi.command.indicator;

import java.util.List;
import org.ayumi.command.Fault;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.Stage;

/**
 * The day a value speaks of lies in its year, or a reason says why not (出納整理期間, a survey held in May). A count within
 * the year has no such reason.
 */
final class AsOfLiesInYearOrIsExplained implements ValueRule {

    @Override
    public List<Fault> faults(ReportOfAYear report, IndicatorState indicator, PlanPeriod plan) {
        return FigureDraft.of(report.figure())
                .asOf()
                .filter(day -> !indicator.definition().yearBasis().contains(report.fiscalYear(), day))
                .filter(day -> report.stage() == Stage.INTERIM || !report.isExplained())
                .map(day -> List.of(Fault.at(
                        "value.asOf",
                        report.stage() == Stage.INTERIM ? "stage.interim-outside-year" : "value.as-of-needs-reason",
                        day,
                        indicator.label(report.fiscalYear()))))
                .orElse(List.of());
    }
}
