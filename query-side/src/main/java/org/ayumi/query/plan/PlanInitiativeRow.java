package org.ayumi.query.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.details.NamingColumns;
import org.ayumi.query.lifespan.KnownPauses;
import org.ayumi.query.lifespan.PauseColumns;
import org.ayumi.query.model.Row;
import org.ayumi.query.reprint.ReprintColumns;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
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

    @SuppressWarnings("UnusedVariable") // analysts read what it is called now without looking for its last term
    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @SuppressWarnings("UnusedVariable")
    private List<String> leadSections;

    @ElementCollection
    @CollectionTable(name = "plan_details", joinColumns = @JoinColumn(name = "initiative_id"))
    @MapKeyColumn(name = "term")
    @Fetch(FetchMode.SUBSELECT)
    private Map<Integer, NamingColumns> terms = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "plan_reprint", joinColumns = @JoinColumn(name = "initiative_id"))
    @OrderColumn(name = "list_index")
    @Fetch(FetchMode.SUBSELECT)
    private List<ReprintColumns> reprints = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_pause", joinColumns = @JoinColumn(name = "initiative_id"))
    @MapKeyColumn(name = "pause")
    @Fetch(FetchMode.SUBSELECT)
    private Map<Integer, PauseColumns> pauses = new HashMap<>();

    private int activities;

    @SuppressWarnings("NullAway.Init")
    protected PlanInitiativeRow() {}

    @SuppressWarnings("NullAway.Init")
    PlanInitiativeRow(InitiativeRegistered event) {
        initiativeId = event.initiativeId();
        planId = event.planId();
        slug = initiativeId.substring(planId.length() + 1);
        terms.putAll(NamingColumns.first(event.details()));
        isCalledNow();
    }

    void hasReached(RecordedEvent event) {
        changedAt(event.position());
    }

    void isAmended(InitiativeAmended event) {
        NamingColumns.amend(terms, event);
        isCalledNow();
    }

    private void isCalledNow() {
        NamingColumns now = naming(Optional.empty());
        name = now.name();
        leadSections = now.leadSections();
    }

    void standsAt(InitiativePlace place) {
        sectionId = place.sectionId().orElse(null);
        number = place.number().text();
        sortKey = place.order();
    }

    void isReprintedAt(List<InitiativePlace> places) {
        reprints.clear();
        reprints.addAll(ReprintColumns.of(places));
    }

    KnownPauses pauses() {
        return new KnownPauses(pauses);
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

    /** Of a year, or the latest. */
    NamingColumns naming(Optional<FiscalYear> year) {
        return NamingColumns.in(year, terms);
    }

    List<ReprintColumns> reprints() {
        return List.copyOf(reprints);
    }

    int activities() {
        return activities;
    }

    @Override
    public String getId() {
        return initiativeId;
    }
}
