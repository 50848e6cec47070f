package org.ayumi.command.lookup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "initiative")
class InitiativeEntry {

    @Id
    private String initiativeId;

    private String planId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> leadSections;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected InitiativeEntry() {}

    InitiativeEntry(String initiativeId, String planId, List<String> leadSections) {
        this.initiativeId = initiativeId;
        this.planId = planId;
        this.leadSections = List.copyOf(leadSections);
    }

    String initiativeId() {
        return initiativeId;
    }

    String planId() {
        return planId;
    }

    List<String> leadSections() {
        return List.copyOf(leadSections);
    }

    void leadBy(List<String> sections) {
        leadSections = List.copyOf(sections);
    }
}
