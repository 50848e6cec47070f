package org.ayumi.query.history;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** The rows of the history read model in the database. */
interface HistoryTables {

    interface Indicators extends HistoryRows.Indicators, Repository<HistoryIndicatorRow, String> {

        List<HistoryIndicatorRow> findByIndicatorIdIn(Collection<String> indicatorIds);
    }

    interface Entries extends HistoryRows.Entries, Repository<HistoryEntryRow, String> {}
}
