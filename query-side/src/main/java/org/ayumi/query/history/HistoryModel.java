package org.ayumi.query.history;

import java.util.List;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.model.ReadModel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read model {@code history}, in the schema read_history. */
@Component
class HistoryModel implements ReadModel<HistoryRows> {

    static final String NAME = "history";

    private final HistoryRows tables;

    HistoryModel(HistoryTables.Indicators indicators, HistoryTables.Entries entries) {
        this.tables = new HistoryRows(indicators, entries);
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
    public List<String> tables() {
        return List.of("history_indicator", "history_entry");
    }
}
