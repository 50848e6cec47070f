package org.ayumi.query.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.plan.OrganisationUnitAdded;
import org.ayumi.kernel.plan.OrganisationUnitAmended;
import org.ayumi.kernel.plan.OrganisationUnitClosed;
import org.ayumi.query.model.Row;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A section in charge of a plan, with what it was called in which years. */
@Entity
@Table(name = "plan_unit")
class PlanUnitRow extends Row<String> {

    @Id
    private String unitId;

    private String planId;

    @SuppressWarnings("UnusedVariable") // analysts read what it is called now without looking for its last term
    private String name;

    @SuppressWarnings("UnusedVariable")
    @Nullable private String department;

    @ElementCollection
    @CollectionTable(name = "plan_unit_term", joinColumns = @JoinColumn(name = "unit_id"))
    @MapKeyColumn(name = "term")
    @Fetch(FetchMode.SUBSELECT)
    private Map<Integer, UnitTermColumns> terms = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected PlanUnitRow() {}

    @SuppressWarnings("NullAway.Init")
    PlanUnitRow(RecordedEvent recorded, OrganisationUnitAdded event) {
        unitId = event.unitId();
        planId = event.planId();
        begins(recorded, UnitTermColumns.of(recorded, event));
    }

    /** What was said to hold from the same year on is put right by it. */
    void isAmended(RecordedEvent recorded, OrganisationUnitAmended event) {
        terms.values().removeIf(term -> !term.beginsBefore(event.from()));
        begins(recorded, UnitTermColumns.of(recorded, event));
    }

    private void begins(RecordedEvent recorded, UnitTermColumns term) {
        changedAt(recorded.position());
        terms.put(terms.size(), term);
        name = term.name();
        department = term.department();
    }

    /** Told again, it puts the end right. */
    void isClosed(RecordedEvent recorded, OrganisationUnitClosed event) {
        changedAt(recorded.position());
        terms.computeIfPresent(terms.size() - 1, (last, term) -> term.closed(recorded, event));
    }

    String unitId() {
        return unitId;
    }

    String planId() {
        return planId;
    }

    /** In the order of their years; never none. */
    List<UnitTermColumns> terms() {
        return List.copyOf(new TreeMap<>(terms).values());
    }

    @Override
    public String getId() {
        return unitId;
    }
}
