package org.ayumi.query.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.query.model.Row;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the progress of an indicator needs to know of its initiative. */
@Entity
@Table(name = "progress_initiative")
class ProgressInitiativeRow extends Row<String> {

    @Id
    private String initiativeId;

    private String planId;

    @Column(name = "initiative_number")
    private String number;

    private int sortKey;
    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> leadSections;

    @SuppressWarnings("NullAway.Init")
    protected ProgressInitiativeRow() {}

    @SuppressWarnings("NullAway.Init")
    ProgressInitiativeRow(InitiativeRegistered event) {
        initiativeId = event.initiativeId();
        planId = event.planId();
    }

    void hasReached(RecordedEvent event) {
        changedAt(event.position());
    }

    void standsAt(InitiativePlace place) {
        number = place.number().text();
        sortKey = place.order();
    }

    void says(InitiativeDetails details) {
        name = details.name();
        leadSections = List.copyOf(details.leadSections());
    }

    String initiativeId() {
        return initiativeId;
    }

    String planId() {
        return planId;
    }

    String number() {
        return number;
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

    @Override
    public String getId() {
        return initiativeId;
    }
}
