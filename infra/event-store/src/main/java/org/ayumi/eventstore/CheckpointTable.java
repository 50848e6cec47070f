package org.ayumi.eventstore;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.SignedNote;
import org.ayumi.ledger.seal.BelievedRows;
import org.ayumi.ledger.seal.KeyStatement;
import org.ayumi.ledger.store.PublishedCheckpoint;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the log has published, as every node serves it: {@code event_store.ledger_checkpoints} and {@code ledger_keys}. A
 * copy; the sealer's directory is the original.
 */
public final class CheckpointTable {

    /** Any number, as long as every node uses the same one: "seal" in ASCII. */
    private static final long KEY_LOCK = 0x7365616cL;

    private static final int CHECKPOINTS_LOOKED_AT = 100;

    private final JdbcTemplate jdbc;

    public CheckpointTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** From here to the end of the transaction no other node gives the log a key. */
    public void lockKeys() {
        jdbc.query("SELECT pg_advisory_xact_lock(?)", rows -> {}, KEY_LOCK);
    }

    /** The log's keys as texts, in the order in which they took over; without rows that the log did not sign. */
    public List<String> keys() {
        return read(rows -> rows.keys().stream()
                .map(statement -> statement.key().toString())
                .toList());
    }

    /** Behind those that are there. Where another node adds it at the same time, one of the two rows is enough. */
    public void add(KeyStatement statement, Instant now) {
        jdbc.update(
                "INSERT INTO event_store.ledger_keys (number, key, first_size, statement, recorded_at)"
                        + " SELECT coalesce(max(number), 0) + 1, ?, ?, ?, ? FROM event_store.ledger_keys"
                        + " ON CONFLICT DO NOTHING",
                statement.key().toString(),
                statement.firstSize(),
                statement.note().toString(),
                Timestamp.from(now));
    }

    /** The size of the newest checkpoint that the log has signed, -1 when there is none. */
    public long newestSize() {
        return read(rows -> rows.newest().map(PublishedCheckpoint::size).orElse(-1L));
    }

    /** Rows that the log did not sign: of its keys, and of the newest checkpoints. */
    public List<String> strays() {
        return read(rows -> rows.strays(CHECKPOINTS_LOOKED_AT));
    }

    private <T> T read(Function<BelievedRows, T> question) {
        return Objects.requireNonNull(
                jdbc.execute((ConnectionCallback<T>) connection -> question.apply(new BelievedRows(connection))));
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
