package org.ayumi.eventstore;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.SignedNote;
import org.ayumi.ledger.seal.KeyStatement;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the log has published, as every node serves it: {@code event_store.ledger_checkpoints} and {@code ledger_keys}. A
 * copy; the sealer's directory is the original.
 */
public final class CheckpointTable {

    /** Any number, as long as every node uses the same one: "seal" in ASCII. */
    private static final long KEY_LOCK = 0x7365616cL;

    private final JdbcTemplate jdbc;

    public CheckpointTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** From here to the end of the transaction no other node gives the log a key. */
    public void lockKeys() {
        jdbc.query("SELECT pg_advisory_xact_lock(?)", rows -> {}, KEY_LOCK);
    }

    /** The log's keys as texts, in the order in which they took over. */
    public List<String> keys() {
        return jdbc.query("SELECT key FROM event_store.ledger_keys ORDER BY number", (row, index) -> row.getString(1));
    }

    public void add(int number, KeyStatement statement, Instant now) {
        jdbc.update(
                "INSERT INTO event_store.ledger_keys (number, key, first_size, statement, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                number,
                statement.key().toString(),
                statement.firstSize(),
                statement.note().toString(),
                Timestamp.from(now));
    }

    /** The size of the newest checkpoint, -1 when there is none. */
    public long newestSize() {
        Long size =
                jdbc.queryForObject("SELECT coalesce(max(size), -1) FROM event_store.ledger_checkpoints", Long.class);
        return size == null ? -1 : size;
    }

    public void add(Checkpoint checkpoint, SignedNote note, Instant now) {
        jdbc.update(
                "INSERT INTO event_store.ledger_checkpoints (size, note, sealed_at) VALUES (?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                checkpoint.size(),
                note.toString(),
                Timestamp.from(now));
    }
}
