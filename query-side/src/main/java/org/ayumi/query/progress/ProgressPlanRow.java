package org.ayumi.query.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.model.Row;

/** What the progress of a plan needs to know of the plan. */
@Entity
@Table(name = "progress_plan")
class ProgressPlanRow extends Row<String> {

    @Id
    private String planId;

    private String name;
    private String edition;
    private int firstYear;

    @SuppressWarnings("NullAway.Init")
    protected ProgressPlanRow() {}

    @SuppressWarnings("NullAway.Init")
    ProgressPlanRow(String planId) {
        this.planId = planId;
    }

    void becomes(RecordedEvent event, PlanOutline outline) {
        changedAt(event.position());
        name = outline.name();
        edition = outline.edition();
        firstYear = outline.firstYear().startYear();
    }

    String planId() {
        return planId;
    }

    String name() {
        return name;
    }

    String edition() {
        return edition;
    }

    FiscalYear firstYear() {
        return new FiscalYear(firstYear);
    }

    @Override
    public String getId() {
        return planId;
    }
}
