package org.ayumi.query.history;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.query.figure.DefinitionColumns;
import org.ayumi.query.model.Row;
import org.ayumi.query.owner.OwnerColumns;

/** What a history needs to know of its indicator. */
@Entity
@Table(name = "history_indicator")
class HistoryIndicatorRow extends Row<String> {

    @Id
    private String indicatorId;

    @Embedded
    private OwnerColumns owner;

    private String planId;

    @Embedded
    private DefinitionColumns definition;

    private long version;

    @SuppressWarnings("NullAway.Init")
    protected HistoryIndicatorRow() {}

    HistoryIndicatorRow(IndicatorDefined event) {
        indicatorId = event.indicatorId();
        owner = OwnerColumns.of(event.owner());
        planId = event.planId();
        definition = DefinitionColumns.of(event.definition());
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

    IndicatorDefinition definition() {
        return definition.definition();
    }

    long version() {
        return version;
    }

    @Override
    public String getId() {
        return indicatorId;
    }
}
