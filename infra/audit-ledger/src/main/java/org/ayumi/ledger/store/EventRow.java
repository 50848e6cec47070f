package org.ayumi.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Optional;
import org.ayumi.ledger.bundle.Leaf;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.merkle.TreeHashing;

/**
 * An event as it stands in its table.
 *
 * @param leaf empty when the row holds what no event can hold, for example a time beyond the calendar
 * @param hash of the leaf; of nothing where there is none
 */
record EventRow(long position, Optional<Leaf> leaf, Hash hash) {

    static final String IN_ORDER = "SELECT " + StoredEvent.COLUMNS + " FROM event_store.events ORDER BY position";

    static EventRow read(ResultSet row) throws SQLException {
        long position = row.getLong("position");
        try {
            Leaf leaf = StoredEvent.read(row).leaf();
            return new EventRow(position, Optional.of(leaf), leaf.hash());
        } catch (IllegalArgumentException | DateTimeException | NullPointerException impossible) {
            return new EventRow(position, Optional.empty(), TreeHashing.EMPTY_TREE);
        }
    }
}
