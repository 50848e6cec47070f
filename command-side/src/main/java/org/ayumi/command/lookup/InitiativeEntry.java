package org.ayumi.command.lookup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "lookups", name = "initiative")
class InitiativeEntry {

    @Id
    private String initiativeId;

    private String planId;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected InitiativeEntry() {}

    InitiativeEntry(String initiativeId, String planId) {
        this.initiativeId = initiativeId;
        this.planId = planId;
    }

    String initiativeId() {
        return initiativeId;
    }

    String planId() {
        return planId;
    }
}
