package org.ayumi.query.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.query.model.Row;
import org.ayumi.query.owner.OwnerColumns;

/** An indicator in the list of its plan. */
@Entity
@Table(name = "plan_indicator")
class PlanIndicatorRow extends Row<String> {

    @Id
    private String indicatorId;

    @Embedded
    private OwnerColumns owner;

    private String planId;

    @Column(name = "indicator_sequence")
    private int sequence;

    @Column(name = "indicator_name")
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected PlanIndicatorRow() {}

    PlanIndicatorRow(RecordedEvent recorded, IndicatorDefined event) {
        changedAt(recorded.position());
        indicatorId = event.indicatorId();
        owner = OwnerColumns.of(event.owner());
        planId = event.planId();
        sequence = event.sequence();
        name = event.definition().name();
    }

    void isCalled(String current, RecordedEvent recorded) {
        changedAt(recorded.position());
        name = current;
    }

    String indicatorId() {
        return indicatorId;
    }

    IndicatorOwner owner() {
        return owner.owner();
    }

    String planId() {
        return planId;
    }

    int sequence() {
        return sequence;
    }

    String name() {
        return name;
    }

    @Override
    public String getId() {
        return indicatorId;
    }
}
