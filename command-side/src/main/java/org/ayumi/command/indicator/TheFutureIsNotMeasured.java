package org.ayumi.command.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.command.Fault;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;

/** A figure is a fact of a year that has begun, as of a day that has come, unless it is reported as what is expected or planned. */
final class TheFutureIsNotMeasured implements ValueRule {

    @Override
    public List<Fault> faults(ReportOfAYear report, IndicatorState indicator, PlanPeriod plan) {
        if (report.stage().looksAhead()) {
            return List.of();
        }
        YearBasis basis = indicator.definition().yearBasis();
        List<Fault> faults = new ArrayList<>();
        // A year after the plan is refused as such.
        if (!report.fiscalYear().isAfter(plan.last())) {
            faults.addAll(year("fiscalYear", report.fiscalYear(), basis, report.figure(), report.reportedOn()));
        }
        faults.addAll(day("value.asOf", report.figure(), report.reportedOn()));
        return faults;
    }

    static List<Fault> year(String field, FiscalYear year, YearBasis basis, Figure figure, LocalDate today) {
        boolean fact = figure instanceof Measured || figure instanceof Substitute || figure instanceof InState;
        return fact && basis.firstDay(year).isAfter(today)
                ? List.of(Fault.at(field, "year.future", basis.label(year), basis.firstDay(year)))
                : List.of();
    }

    static List<Fault> day(String field, Figure figure, LocalDate today) {
        return FigureDraft.of(figure).asOf().filter(day -> day.isAfter(today)).stream()
                .map(day -> Fault.at(field, "date.future", day))
                .toList();
    }
}
