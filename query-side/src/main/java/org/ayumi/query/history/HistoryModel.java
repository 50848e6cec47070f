package org.ayumi.query.history;

import java.util.List;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.model.ExpectedIndicators;
import org.ayumi.query.model.ReadModel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read model {@code history}, in the schema read_history. */
@Component
class HistoryModel extends ReadModel<HistoryRows> {

    static final String NAME = "history";

    private final HistoryTables.Indicators indicators;

    HistoryModel(HistoryTables.Indicators indicators, HistoryTables.Entries entries) {
        super(
                NAME,
                new HistoryRows(indicators, entries),
                HistoryInMemory::rows,
                List.of(
                        "history_indicator",
                        "history_definition",
                        "history_entry",
                        "history_entry_target",
                        "history_entry_sum_target",
                        "history_entry_part"));
        this.indicators = indicators;
    }

    @Override
    @Transactional
    public void expect(List<DomainEvent> coming) {
        ExpectedIndicators.fetch(coming, indicators::findByIndicatorIdIn);
    }

    @Override
    public void apply(RecordedEvent event, HistoryRows rows) {
        new HistoryProjector(rows, event).apply();
    }
}
