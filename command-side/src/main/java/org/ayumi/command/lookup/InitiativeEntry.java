package org.ayumi.command.lookup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.time.FiscalYear;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "initiative")
class InitiativeEntry {

    @Id
    private String initiativeId;

    private String planId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> leadSections;

    private int sortOrder;

    private @Nullable Integer lastYear;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected InitiativeEntry() {}

    InitiativeEntry(String initiativeId, String planId, List<String> leadSections, int sortOrder) {
        this.initiativeId = initiativeId;
        this.planId = planId;
        this.leadSections = List.copyOf(leadSections);
        this.sortOrder = sortOrder;
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

    int sortOrder() {
        return sortOrder;
    }

    void standsAt(int order) {
        sortOrder = order;
    }

    void leadBy(List<String> sections) {
        leadSections = List.copyOf(sections);
    }

    Optional<FiscalYear> lastYear() {
        return Optional.ofNullable(lastYear).map(FiscalYear::new);
    }

    void endsWith(FiscalYear year) {
        lastYear = year.startYear();
    }

    void goesOn() {
        lastYear = null;
    }
}
