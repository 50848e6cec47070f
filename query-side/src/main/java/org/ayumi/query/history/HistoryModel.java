package org.ayumi.query.history;

import org.ayumi.query.support.ReadModel;
import org.ayumi.query.support.RecordedEvent;
import org.ayumi.query.support.Tables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read model {@code history}, in the schema read_history. */
@Component
class HistoryModel implements ReadModel<HistoryRows> {

    static final String NAME = "history";

    private final HistoryRows tables;
    private final Tables cleaner;

    HistoryModel(HistoryTables.Indicators indicators, HistoryTables.Entries entries, Tables cleaner) {
        this.tables = new HistoryRows(indicators, entries);
        this.cleaner = cleaner;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public HistoryRows live() {
        return tables;
    }

    @Override
    public HistoryRows inMemory() {
        return HistoryInMemory.rows();
    }

    @Override
    public void apply(RecordedEvent event, HistoryRows rows) {
        new HistoryProjector(rows, event).apply();
    }

    @Override
    @Transactional
    public void apply(RecordedEvent event) {
        apply(event, tables);
    }

    @Override
    @Transactional
    public void clear() {
        cleaner.clear("history_entry", "history_indicator");
    }
}
