package org.ayumi.projections.deadletter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ayumi.eventstore.EventTypes;
import org.ayumi.kernel.event.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.stereotype.Component;

/** The letters, in {@code processing.dead_letter}. */
@Component
public class DeadLetters {

    private static final int LONGEST_CAUSE = 1_000;
    private static final String COLUMNS =
            "projection, position, aggregate_id, event_type, parked_at, cause, attempts, last_tried_at";

    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtext('ayumi projection'), hashtext(?))";
    private static final String BEGIN = LOCK
            + "; SELECT coalesce((convert_from(token, 'UTF8')::jsonb ->> 'globalIndex')::bigint, 0)"
            + " FROM processing.token_entry WHERE processor_name = ? AND segment = 0"
            + "; SELECT DISTINCT aggregate_id FROM processing.dead_letter WHERE projection = ?";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    DeadLetters(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Until commit nobody else applies events to this projection's live tables: neither a batch on another node whose
     * claim was taken over, nor a retry, nor the swap of a rebuild.
     */
    public void lock(String projection) {
        jdbc.query(LOCK, rows -> {}, projection);
    }

    /**
     * Where a projection stands when a batch begins.
     *
     * @param position of its token, if it has one
     * @param parked aggregates of which a letter waits
     */
    record BatchBegin(Optional<Long> position, Set<String> parked) {}

    /** Takes the lock, and then looks: three statements, one round trip. */
    BatchBegin beginBatch(String projection) {
        return Objects.requireNonNull(jdbc.execute(BEGIN, (PreparedStatementCallback<BatchBegin>) statement -> {
            statement.setString(1, projection);
            statement.setString(2, projection);
            statement.setString(3, projection);
            statement.execute();
            Optional<Long> position = Optional.empty();
            Set<String> parked = new HashSet<>();
            statement.getMoreResults();
            try (ResultSet token = statement.getResultSet()) {
                if (token.next()) {
                    position = Optional.of(token.getLong(1));
                }
            }
            statement.getMoreResults();
            try (ResultSet letters = statement.getResultSet()) {
                while (letters.next()) {
                    parked.add(letters.getString(1));
                }
            }
            return new BatchBegin(position, parked);
        }));
    }

    /** Parks an event; one that is parked already stays as it is. */
    void park(String projection, RecordedEvent event, @Nullable String cause) {
        jdbc.update(
                "INSERT INTO processing.dead_letter (projection, position, aggregate_id, event_type, parked_at, cause)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                projection,
                event.position(),
                event.aggregateId(),
                EventTypes.current().of(event.event().getClass()).name(),
                now(),
                cause);
    }

    void failedAgain(DeadLetter letter, String cause) {
        jdbc.update(
                "UPDATE processing.dead_letter SET attempts = attempts + 1, last_tried_at = ?, cause = ?"
                        + " WHERE projection = ? AND position = ?",
                now(),
                cause,
                letter.projection(),
                letter.position());
    }

    /** False when somebody else removed it first. */
    boolean remove(DeadLetter letter) {
        return jdbc.update(
                        "DELETE FROM processing.dead_letter WHERE projection = ? AND position = ?",
                        letter.projection(),
                        letter.position())
                == 1;
    }

    Optional<DeadLetter> find(String projection, long position) {
        return jdbc
                .query(
                        "SELECT " + COLUMNS + " FROM processing.dead_letter WHERE projection = ? AND position = ?",
                        DeadLetters::letter,
                        projection,
                        position)
                .stream()
                .findFirst();
    }

    /** The letter of an aggregate that comes first in the order of events. */
    Optional<DeadLetter> firstOf(String projection, String aggregateId) {
        return jdbc
                .query(
                        "SELECT " + COLUMNS + " FROM processing.dead_letter WHERE projection = ? AND aggregate_id = ?"
                                + " ORDER BY position LIMIT 1",
                        DeadLetters::letter,
                        projection,
                        aggregateId)
                .stream()
                .findFirst();
    }

    /** The first letters of all, in the order of their events. */
    List<DeadLetter> first(int limit) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM processing.dead_letter ORDER BY position, projection LIMIT ?",
                DeadLetters::letter,
                limit);
    }

    /** How many letters wait, by projection; projections without any are left out. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.query("SELECT projection, count(*) FROM processing.dead_letter GROUP BY projection", row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }

    void clear(String projection) {
        jdbc.update("DELETE FROM processing.dead_letter WHERE projection = ?", projection);
    }

    /** The text of a failure that is kept: its innermost cause, cut to a bearable length. */
    public static String causeOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && !root.getCause().equals(root)) {
            root = root.getCause();
        }
        // The first line: PostgreSQL's details below it may quote what staff wrote.
        String text = root.getClass().getSimpleName() + ": "
                + String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        return text.length() <= LONGEST_CAUSE ? text : text.substring(0, LONGEST_CAUSE);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static DeadLetter letter(ResultSet row, int index) throws SQLException {
        return new DeadLetter(
                row.getString("projection"),
                row.getLong("position"),
                row.getString("aggregate_id"),
                row.getString("event_type"),
                row.getTimestamp("parked_at").toInstant(),
                Optional.ofNullable(row.getString("cause")),
                row.getInt("attempts"),
                Optional.ofNullable(row.getTimestamp("last_tried_at")).map(Timestamp::toInstant));
    }
}
