package org.ayumi.query.progress;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.charge.PersonInCharge;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.charge.ChargeColumns;
import org.ayumi.query.details.NamingColumns;
import org.ayumi.query.model.Row;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

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

    @SuppressWarnings("UnusedVariable") // analysts read what it is called now without looking for its last term
    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @SuppressWarnings("UnusedVariable")
    private List<String> leadSections;

    @ElementCollection
    @CollectionTable(name = "progress_details", joinColumns = @JoinColumn(name = "initiative_id"))
    @MapKeyColumn(name = "term")
    @Fetch(FetchMode.SUBSELECT)
    private Map<Integer, NamingColumns> terms = new HashMap<>();

    @Embedded
    @Nullable private ChargeColumns personInCharge;

    @SuppressWarnings("NullAway.Init")
    protected ProgressInitiativeRow() {}

    @SuppressWarnings("NullAway.Init")
    ProgressInitiativeRow(InitiativeRegistered event) {
        initiativeId = event.initiativeId();
        planId = event.planId();
        terms.putAll(NamingColumns.first(event.details()));
        isCalledNow();
    }

    void hasReached(RecordedEvent event) {
        changedAt(event.position());
    }

    void standsAt(InitiativePlace place) {
        number = place.number().text();
        sortKey = place.order();
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

    /** Nobody where it is empty. */
    void isHandedOver(Optional<PersonInCharge> current, RecordedEvent recorded) {
        personInCharge = ChargeColumns.of(current, recorded);
    }

    /** Who is in charge of it itself; empty where nobody is. */
    Optional<ChargeColumns> personInCharge() {
        return Optional.ofNullable(personInCharge);
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

    /** Of a year, or the latest. */
    NamingColumns naming(Optional<FiscalYear> year) {
        return NamingColumns.in(year, terms);
    }

    @Override
    public String getId() {
        return initiativeId;
    }
}
