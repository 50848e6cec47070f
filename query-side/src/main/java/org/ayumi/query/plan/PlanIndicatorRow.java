package org.ayumi.query.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorRole;
import org.ayumi.query.model.Row;
import org.ayumi.query.owner.OwnerColumns;
import org.jspecify.annotations.Nullable;

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

    @Enumerated(EnumType.STRING)
    @Column(name = "indicator_role")
    @Nullable private IndicatorRole role;

    @SuppressWarnings("NullAway.Init")
    protected PlanIndicatorRow() {}

    PlanIndicatorRow(RecordedEvent recorded, IndicatorDefined event) {
        changedAt(recorded.position());
        indicatorId = event.indicatorId();
        owner = OwnerColumns.of(event.owner());
        planId = event.planId();
        sequence = event.sequence();
        name = event.definition().name();
        role = event.definition().role().orElse(null);
    }

    void isDefined(IndicatorDefinition current, RecordedEvent recorded) {
        changedAt(recorded.position());
        name = current.name();
        role = current.role().orElse(null);
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

    /** Empty where nobody said. */
    Optional<IndicatorRole> role() {
        return Optional.ofNullable(role);
    }

    @Override
    public String getId() {
        return indicatorId;
    }
}
