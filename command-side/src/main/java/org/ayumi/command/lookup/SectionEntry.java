package org.ayumi.command.lookup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "section")
class SectionEntry {

    @Id
    private String sectionId;

    private String planId;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected SectionEntry() {}

    SectionEntry(String sectionId, String planId) {
        this.sectionId = sectionId;
        this.planId = planId;
    }

    String sectionId() {
        return sectionId;
    }

    String planId() {
        return planId;
    }
}
