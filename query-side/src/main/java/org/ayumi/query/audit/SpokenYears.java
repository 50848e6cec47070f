package org.ayumi.query.audit;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.initiative.ActivityCorrected;
import org.ayumi.kernel.initiative.ActivityRecorded;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.ayumi.kernel.initiative.InitiativeScheduled;
import org.ayumi.kernel.initiative.ScheduleRow;
import org.ayumi.kernel.plan.ReportPublished;
import org.ayumi.kernel.time.FiscalYear;

/** The fiscal years whose report, target, baseline, schedule or activities an event is about; a plan's period is none. */
final class SpokenYears {

    private SpokenYears() {}

    static SortedSet<FiscalYear> of(DomainEvent event) {
        return switch (event) {
            case IndicatorValueRecorded it -> years(it.fiscalYear());
            case IndicatorValueCorrected it -> years(it.fiscalYear());
            case IndicatorDefined it ->
                years(it.baseline().fiscalYear(), it.target().fiscalYear());
            case TargetRevised it ->
                years(it.previous().fiscalYear(), it.current().fiscalYear());
            case BaselineRevised it ->
                years(it.previous().fiscalYear(), it.current().fiscalYear());
            case ActivityRecorded it -> years(it.activity().fiscalYear());
            case ActivityCorrected it ->
                years(it.previous().fiscalYear(), it.current().fiscalYear());
            case ActivityWithdrawn it -> years(it.withdrawn().fiscalYear());
            case InitiativeScheduled it -> {
                SortedSet<FiscalYear> marked = marked(it.previous());
                marked.addAll(marked(it.current()));
                yield marked;
            }
            case ReportPublished it -> years(it.fiscalYear());
            default -> years();
        };
    }

    private static SortedSet<FiscalYear> marked(List<ScheduleRow> rows) {
        SortedSet<FiscalYear> years = new TreeSet<>();
        rows.forEach(row -> years.addAll(row.marks().keySet()));
        return years;
    }

    private static SortedSet<FiscalYear> years(FiscalYear... years) {
        return new TreeSet<>(List.of(years));
    }
}
