package org.ayumi.query.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.query.model.Row;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An initiative in the list of its plan. */
@Entity
@Table(name = "plan_initiative")
class PlanInitiativeRow extends Row<String> {

    @Id
    private String initiativeId;

    private String planId;

    @Nullable private String sectionId;

    @Column(name = "initiative_number")
    private String number;

    private String slug;
    private int sortKey;
    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> leadSections;

    private int activities;

    @SuppressWarnings("NullAway.Init")
    protected PlanInitiativeRow() {}

    @SuppressWarnings("NullAway.Init")
    PlanInitiativeRow(InitiativeRegistered event) {
        initiativeId = event.initiativeId();
        planId = event.planId();
        slug = initiativeId.substring(planId.length() + 1);
    }

    void hasReached(RecordedEvent event) {
        changedAt(event.position());
    }

    void says(InitiativeDetails details) {
        name = details.name();
        leadSections = List.copyOf(details.leadSections());
    }

    void standsAt(InitiativePlace place) {
        sectionId = place.sectionId().orElse(null);
        number = place.number().text();
        sortKey = place.order();
    }

    void gainsActivity() {
        activities++;
    }

    void losesActivity() {
        activities--;
    }

    String initiativeId() {
        return initiativeId;
    }

    String planId() {
        return planId;
    }

    Optional<String> sectionId() {
        return Optional.ofNullable(sectionId);
    }

    String number() {
        return number;
    }

    String slug() {
        return slug;
    }

    int sortKey() {
        return sortKey;
    }

    String name() {
        return name;
    }

    List<String> leadSections() {
        return List.copyOf(leadSections);
    }

    int activities() {
        return activities;
    }

    @Override
    public String getId() {
        return initiativeId;
    }
}
