package org.ayumi.query.history;

import java.util.List;
import org.ayumi.query.model.Rows;

/** The rows of the history read model, wherever they are kept. */
record HistoryRows(Indicators indicators, Entries entries) {

    interface Indicators extends Rows<HistoryIndicatorRow, String> {}

    interface Entries extends Rows<HistoryEntryRow, String> {

        List<HistoryEntryRow> findByIndicatorIdOrderByPosition(String indicatorId);
    }
}
