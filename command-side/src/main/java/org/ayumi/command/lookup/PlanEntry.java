package org.ayumi.command.lookup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "plan")
class PlanEntry {

    @Id
    private String planId;

    private int firstYear;
    private int lastYear;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PlanEntry() {}

    PlanEntry(String planId, int firstYear, int lastYear) {
        this.planId = planId;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    String planId() {
        return planId;
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return lastYear;
    }
}
