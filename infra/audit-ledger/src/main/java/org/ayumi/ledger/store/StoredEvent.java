package org.ayumi.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.ayumi.ledger.bundle.Leaf;
import org.ayumi.ledger.bundle.StoredBytes;

/** A row of {@code event_store.events}, and the leaf that follows from it. */
public record StoredEvent(Leaf leaf, StoredBytes payload, StoredBytes metadata) {

    static final String COLUMNS =
            "position, aggregate_id, aggregate_type, sequence_number, event_id, recorded_at, type, revision, payload, metadata";

    static StoredEvent read(ResultSet row) throws SQLException {
        StoredBytes payload = StoredBytes.of(row.getBytes("payload"));
        StoredBytes metadata = StoredBytes.of(row.getBytes("metadata"));
        return new StoredEvent(
                new Leaf(
                        row.getLong("position"),
                        row.getString("aggregate_id"),
                        row.getString("aggregate_type"),
                        row.getLong("sequence_number"),
                        row.getString("event_id"),
                        Leaf.recordedAt(row.getTimestamp("recorded_at").toInstant()),
                        row.getString("type"),
                        row.getString("revision"),
                        payload.sha256(),
                        metadata.sha256()),
                payload,
                metadata);
    }
}
