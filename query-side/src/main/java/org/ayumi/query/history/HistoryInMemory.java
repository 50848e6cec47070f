package org.ayumi.query.history;

import static java.util.Comparator.comparingLong;

import java.util.List;
import org.ayumi.query.model.RowsInMemory;

/** The rows of the history read model at a moment in the past. */
final class HistoryInMemory {

    private HistoryInMemory() {}

    static HistoryRows rows() {
        return new HistoryRows(new Indicators(), new Entries());
    }

    private static final class Indicators extends RowsInMemory<HistoryIndicatorRow, String>
            implements HistoryRows.Indicators {}

    private static final class Entries extends RowsInMemory<HistoryEntryRow, String> implements HistoryRows.Entries {

        @Override
        public List<HistoryEntryRow> findByIndicatorIdOrderByPosition(String indicatorId) {
            return where(row -> row.indicatorId().equals(indicatorId), comparingLong(HistoryEntryRow::position));
        }
    }
}
