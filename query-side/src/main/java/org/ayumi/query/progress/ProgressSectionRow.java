package org.ayumi.query.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.plan.PlanSection;
import org.ayumi.kernel.plan.PlanSectionAdded;
import org.ayumi.query.model.Row;
import org.ayumi.query.section.PlacedSection;
import org.jspecify.annotations.Nullable;

/** What the progress of an indicator needs to know of its section. */
@Entity
@Table(name = "progress_section")
class ProgressSectionRow extends Row<String> implements PlacedSection {

    @Id
    private String sectionId;

    private String planId;

    @Nullable private String parentId;

    @Column(name = "section_number")
    @Nullable private String number;

    private String name;
    private int sortOrder;

    @SuppressWarnings("NullAway.Init")
    protected ProgressSectionRow() {}

    @SuppressWarnings("NullAway.Init")
    ProgressSectionRow(PlanSectionAdded event) {
        sectionId = event.sectionId();
        planId = event.planId();
    }

    void becomes(RecordedEvent recorded, PlanSection section) {
        changedAt(recorded.position());
        parentId = section.parent().orElse(null);
        number = section.number().map(PrintedNumber::text).orElse(null);
        name = section.name();
        sortOrder = section.order();
    }

    @Override
    public String sectionId() {
        return sectionId;
    }

    String planId() {
        return planId;
    }

    @Override
    public Optional<String> parentId() {
        return Optional.ofNullable(parentId);
    }

    Optional<String> number() {
        return Optional.ofNullable(number);
    }

    String name() {
        return name;
    }

    @Override
    public int sortOrder() {
        return sortOrder;
    }

    @Override
    public String getId() {
        return sectionId;
    }
}
