package org.ayumi.query.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.query.model.Row;
import org.jspecify.annotations.Nullable;

/** A plan in its current edition, with the editions before. */
@Entity
@Table(name = "plan_overview")
class PlanRow extends Row<String> {

    @Id
    private String planId;

    @Embedded
    private OutlineColumns outline;

    @Nullable private String previousPlanId;

    @ElementCollection
    @CollectionTable(name = "plan_edition", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "list_index")
    private List<EditionColumns> earlierEditions = new ArrayList<>();

    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PlanRow() {}

    PlanRow(PlanAdopted event) {
        planId = event.planId();
        previousPlanId = event.previousPlanId().orElse(null);
        outline = OutlineColumns.of(event.outline());
    }

    void hasReached(RecordedEvent event) {
        changedAt(event.position());
        version = event.version();
    }

    void revised(RecordedEvent recorded, AdoptedPlanRevised event) {
        earlierEditions.add(new EditionColumns(
                OutlineColumns.of(event.previous()),
                event.reason(),
                recorded.recordedAt().truncatedTo(ChronoUnit.MICROS),
                recorded.position()));
        outline = OutlineColumns.of(event.current());
    }

    String planId() {
        return planId;
    }

    PlanOutline outline() {
        return outline.outline();
    }

    Optional<String> previousPlanId() {
        return Optional.ofNullable(previousPlanId);
    }

    List<EditionColumns> earlierEditions() {
        return List.copyOf(earlierEditions);
    }

    long version() {
        return version;
    }

    @Override
    public String getId() {
        return planId;
    }
}
