package org.ayumi.command.lookup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "organisation_unit")
class OrganisationUnitEntry {

    @Id
    private String unitId;

    private String planId;
    private String name;
    private @Nullable String department;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected OrganisationUnitEntry() {}

    OrganisationUnitEntry(String unitId, String planId, OrganisationUnit unit) {
        this.unitId = unitId;
        this.planId = planId;
        this.name = unit.name();
        this.department = unit.department().orElse(null);
    }

    String unitId() {
        return unitId;
    }

    String planId() {
        return planId;
    }

    OrganisationUnit unit() {
        return new OrganisationUnit(name, Optional.ofNullable(department));
    }
}
