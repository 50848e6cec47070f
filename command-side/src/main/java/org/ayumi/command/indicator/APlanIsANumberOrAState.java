package org.ayumi.command.indicator;

import java.util.List;
import org.ayumi.command.Fault;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Stage;

/** Nobody plans an absence or another measure; a plan that is given up is taken back. */
final class APlanIsANumberOrAState implements ValueRule {

    @Override
    public List<Fault> faults(ReportOfAYear report, IndicatorState indicator, PlanPeriod plan) {
        Figure figure = report.figure();
        boolean possible = figure instanceof Measured || figure instanceof InState || figure instanceof NotReported;
        return report.stage() != Stage.PLANNED || possible
                ? List.of()
                : List.of(Fault.at("value.kind", "figure.not-for-stage", figure.kind(), Stage.PLANNED));
    }
}
