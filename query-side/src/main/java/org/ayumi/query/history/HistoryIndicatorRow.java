package org.ayumi.query.history;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.query.definition.DefinitionColumns;
import org.ayumi.query.definition.KnownTerms;
import org.ayumi.query.definition.ReportedAtColumns;
import org.ayumi.query.definition.TermColumns;
import org.ayumi.query.model.Row;
import org.ayumi.query.owner.OwnerColumns;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** What a history needs to know of its indicator. */
@Entity
@DynamicUpdate // most events change its position alone
@Table(name = "history_indicator")
class HistoryIndicatorRow extends Row<String> {

    @Id
    private String indicatorId;

    @Embedded
    private OwnerColumns owner;

    private String planId;

    @Embedded
    @SuppressWarnings("UnusedVariable") // analysts read what the indicator is now without looking for its last term
    private DefinitionColumns definition;

    @ElementCollection
    @CollectionTable(name = "history_definition", joinColumns = @JoinColumn(name = "indicator_id"))
    @MapKeyColumn(name = "term")
    @Fetch(FetchMode.SUBSELECT)
    private Map<Integer, TermColumns> terms = new HashMap<>();

    @Embedded
    @Nullable private ReportedAtColumns reportedAt;

    private long version;

    @SuppressWarnings("NullAway.Init")
    protected HistoryIndicatorRow() {}

    @SuppressWarnings("NullAway.Init")
    HistoryIndicatorRow(IndicatorDefined event, long position) {
        indicatorId = event.indicatorId();
        owner = OwnerColumns.of(event.owner());
        planId = event.planId();
        definition = DefinitionColumns.of(event.definition());
        terms.put(0, TermColumns.first(event.definition()));
        reportedAt = ReportedAtColumns.of(event, position);
    }

    /** The columns of the indicator itself say what it is now. */
    void isAmended(IndicatorAmended event, RecordedEvent recorded) {
        definition = DefinitionColumns.of(event.current());
        terms.put(terms.size(), TermColumns.of(event, recorded));
    }

    void hasReached(RecordedEvent event) {
        changedAt(event.position());
        version = event.version();
    }

    IndicatorOwner owner() {
        return owner.owner();
    }

    Optional<String> initiativeId() {
        return owner.initiative();
    }

    String planId() {
        return planId;
    }

    KnownTerms knownTerms() {
        return KnownTerms.of(terms);
    }

    /** Whose figures are its own, and since when; empty where it is reported itself. */
    Optional<ReportedAtColumns> reportedAt() {
        return Optional.ofNullable(reportedAt);
    }

    int currentTerm() {
        return terms.size() - 1;
    }

    long version() {
        return version;
    }

    @Override
    public String getId() {
        return indicatorId;
    }
}
