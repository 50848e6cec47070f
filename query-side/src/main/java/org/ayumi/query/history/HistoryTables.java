package org.ayumi.query.history;

import org.springframework.data.repository.Repository;

/** The rows of the history read model in the database. */
interface HistoryTables {

    interface Indicators extends HistoryRows.Indicators, Repository<HistoryIndicatorRow, String> {}

    interface Entries extends HistoryRows.Entries, Repository<HistoryEntryRow, String> {}
}
