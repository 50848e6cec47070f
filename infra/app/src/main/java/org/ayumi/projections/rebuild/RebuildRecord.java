package org.ayumi.projections.rebuild;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which rebuilds are under way, kept in the database. */
@Component
final class RebuildRecord {

    private final JdbcTemplate jdbc;

    RebuildRecord(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A rebuild under way; two are the same when they began as one. */
    record Entry(String projection, Instant startedAt, long goal) {}

    /** What the rebuild last failed at, if it still stands before it. */
    Optional<String> failureOf(String projection, long position) {
        return jdbc
                .query(
                        "SELECT failure FROM processing.rebuild WHERE projection = ? AND failed_position > ?",
                        (row, index) -> row.getString(1),
                        projection,
                        position)
                .stream()
                .findFirst();
    }

    void failedAt(String projection, long position, String failure) {
        jdbc.update(
                "UPDATE processing.rebuild SET failure = ?, failed_position = ? WHERE projection = ?",
                failure,
                position,
                projection);
    }

    /** Why the last try to swap was refused, if it was. */
    Optional<SwapRefusal> refusalOf(String projection) {
        return jdbc
                .query(
                        "SELECT refusal_ja, refusal_en FROM processing.rebuild"
                                + " WHERE projection = ? AND refusal_ja IS NOT NULL",
                        (row, index) -> new SwapRefusal(row.getString(1), row.getString(2)),
                        projection)
                .stream()
                .findFirst();
    }

    /** False when that was the reason before. */
    boolean refuse(String projection, SwapRefusal why) {
        return jdbc.update(
                        "UPDATE processing.rebuild SET refusal_ja = ?, refusal_en = ?"
                                + " WHERE projection = ? AND refusal_en IS DISTINCT FROM ?",
                        why.ja(),
                        why.en(),
                        projection,
                        why.en())
                == 1;
    }

    List<Entry> all() {
        return jdbc.query(
                "SELECT projection, started_at, goal FROM processing.rebuild ORDER BY projection",
                (row, index) -> new Entry(row.getString(1), row.getTimestamp(2).toInstant(), row.getLong(3)));
    }

    /** False when one is under way already. */
    boolean begin(String projection, Instant now, long goal) {
        return jdbc.update(
                        "INSERT INTO processing.rebuild (projection, started_at, goal) VALUES (?, ?, ?)"
                                + " ON CONFLICT DO NOTHING",
                        projection,
                        Timestamp.from(now),
                        goal)
                == 1;
    }

    /** Keeps others from ending it at the same time; false when it has ended. */
    boolean lock(String projection) {
        return !jdbc.queryForList("SELECT 1 FROM processing.rebuild WHERE projection = ? FOR UPDATE", projection)
                .isEmpty();
    }

    void end(String projection) {
        jdbc.update("DELETE FROM processing.rebuild WHERE projection = ?", projection);
    }
}
