package org.ayumi.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A checkpoint as it stands in its table.
 *
 * @param note with the lines of its cosignatures
 */
record CheckpointRow(long size, String note) {

    static final String IN_ORDER =
            "SELECT size, note, (SELECT string_agg(rtrim(signature, E'\\n') || E'\\n', '' ORDER BY received_at, signature)"
                    + " FROM event_store.ledger_cosignatures cosigned WHERE cosigned.size = published.size)"
                    + " FROM event_store.ledger_checkpoints published ORDER BY size";

    static CheckpointRow read(ResultSet row) throws SQLException {
        String cosignatures = row.getString(3);
        return new CheckpointRow(row.getLong(1), row.getString(2) + (cosignatures == null ? "" : cosignatures));
    }
}
