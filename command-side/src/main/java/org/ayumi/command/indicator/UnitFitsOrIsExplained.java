package org.ayumi.command.indicator;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.command.Fault;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.figure.Measured;

/** A value comes in the indicator's unit and on its basis, or says why not; then it is kept, flagged, not compared. */
final class UnitFitsOrIsExplained implements ValueRule {

    @Override
    public List<Fault> faults(ReportOfAYear report, IndicatorState indicator, PlanPeriod plan) {
        List<Fault> faults = new ArrayList<>();
        if (report.measured().isPresent() && !report.isExplained()) {
            Measured measured = report.measured().get();
            if (!indicator.definition().hasUnit(measured.unit())) {
                faults.add(Fault.at(
                        "value.unit",
                        "value.unit-needs-reason",
                        measured.unit(),
                        indicator.definition().unit()));
            }
            if (measured.basis() != indicator.definition().measure()) {
                faults.add(Fault.at(
                        "value.basis",
                        "value.basis-needs-reason",
                        measured.basis(),
                        indicator.definition().measure()));
            }
        }
        return faults;
    }
}
