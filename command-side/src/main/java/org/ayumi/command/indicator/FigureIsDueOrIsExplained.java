package org.ayumi.command.indicator;

import java.util.List;
import org.ayumi.command.Fault;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.time.FiscalYear;

/** A value is of a year in which the indicator's rhythm asks for one, or a reason says why there is one all the same. */
final class FigureIsDueOrIsExplained implements ValueRule {

    @Override
    public List<Fault> faults(ReportOfAYear report, IndicatorState indicator, PlanPeriod plan) {
        FiscalYear year = report.fiscalYear();
        return indicator
                .definition()
                .rhythm()
                .filter(rhythm -> !rhythm.isDueIn(year))
                .filter(rhythm -> !(report.figure() instanceof NotReported) && !report.isExplained())
                .map(rhythm -> List.of(Fault.at(
                        "fiscalYear",
                        "value.not-due-needs-reason",
                        indicator.label(year),
                        rhythm.everyYears(),
                        indicator.label(rhythm.anchor()))))
                .orElse(List.of());
    }
}
