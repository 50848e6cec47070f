package org.ayumi.query.history;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.query.figure.DefinitionColumns;
import org.ayumi.query.model.Row;

/** What a history needs to know of its indicator. */
@Entity
@Table(name = "history_indicator")
class HistoryIndicatorRow extends Row<String> {

    @Id
    private String indicatorId;

    private String initiativeId;
    private String planId;

    @Embedded
    private DefinitionColumns definition;

    private long version;

    @SuppressWarnings("NullAway.Init")
    protected HistoryIndicatorRow() {}

    HistoryIndicatorRow(IndicatorDefined event) {
        indicatorId = event.indicatorId();
        initiativeId = event.initiativeId();
        planId = event.planId();
        definition = DefinitionColumns.of(event.definition());
    }

    void hasReached(RecordedEvent event) {
        changedAt(event.position());
        version = event.version();
    }

    String initiativeId() {
        return initiativeId;
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
