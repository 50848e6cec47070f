package org.ayumi.query.plan;

import java.util.function.Consumer;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.plan.OrganisationUnitAdded;
import org.ayumi.kernel.plan.OrganisationUnitAmended;
import org.ayumi.kernel.plan.OrganisationUnitClosed;

/** What each event means for the sections in charge of a plan. */
final class UnitProjector {

    private final PlanRows rows;
    private final RecordedEvent recorded;

    UnitProjector(PlanRows rows, RecordedEvent recorded) {
        this.rows = rows;
        this.recorded = recorded;
    }

    void apply() {
        switch (recorded.event()) {
            case OrganisationUnitAdded it -> added(it);
            case OrganisationUnitAmended it -> changed(it.unitId(), row -> row.isAmended(recorded, it));
            case OrganisationUnitClosed it -> changed(it.unitId(), row -> row.isClosed(recorded, it));
            default -> {} // it is about something else
        }
    }

    private void added(OrganisationUnitAdded event) {
        if (rows.units().findById(event.unitId()).isEmpty()) {
            rows.units().save(new PlanUnitRow(recorded, event));
        }
    }

    private void changed(String unitId, Consumer<PlanUnitRow> change) {
        PlanUnitRow row = rows.units().existing(unitId);
        if (!row.hasSeen(recorded)) {
            change.accept(row);
            rows.units().save(row);
        }
    }
}
