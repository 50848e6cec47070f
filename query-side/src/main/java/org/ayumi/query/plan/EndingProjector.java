package org.ayumi.query.plan;

import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.IndicatorResumed;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.initiative.InitiativeResumed;
import org.ayumi.kernel.initiative.InitiativeRetired;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;

/**
 * Keeps every end of an initiative or an indicator, one row for each event. The rows stand in the plan model, which alone
 * sees plans, initiatives and indicators and has their numbers and names beside: no processor of their own is needed, and a
 * rebuild or a check of {@code plan} is one of these rows, too.
 */
final class EndingProjector {

    private final PlanRows rows;
    private final RecordedEvent recorded;

    EndingProjector(PlanRows rows, RecordedEvent recorded) {
        this.rows = rows;
        this.recorded = recorded;
    }

    void apply() {
        switch (recorded.event()) {
            case InitiativeRetired it -> initiative(it.current(), Optional.empty(), it.reason());
            case InitiativeResumed it -> initiative(it.previous(), Optional.of(it.from()), it.reason());
            case IndicatorRetired it -> indicator(it.current(), Optional.empty(), it.reason());
            case IndicatorResumed it -> indicator(it.previous(), Optional.of(it.from()), it.reason());
            default -> {} // nothing ended
        }
    }

    private void initiative(Retirement retirement, Optional<FiscalYear> resumedFrom, String reason) {
        String planId = rows.initiatives().existing(recorded.aggregateId()).planId();
        add(PlanEndingRow.Kind.INITIATIVE, planId, retirement, resumedFrom, reason);
    }

    private void indicator(Retirement retirement, Optional<FiscalYear> resumedFrom, String reason) {
        String planId = rows.indicators().existing(recorded.aggregateId()).planId();
        add(PlanEndingRow.Kind.INDICATOR, planId, retirement, resumedFrom, reason);
    }

    private void add(
            PlanEndingRow.Kind kind,
            String planId,
            Retirement retirement,
            Optional<FiscalYear> resumedFrom,
            String reason) {
        if (rows.endings().findById(PlanEndingRow.idOf(recorded)).isEmpty()) {
            rows.endings().save(new PlanEndingRow(recorded, kind, planId, retirement, resumedFrom, reason));
        }
    }
}
