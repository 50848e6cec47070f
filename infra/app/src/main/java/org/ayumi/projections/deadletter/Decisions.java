package org.ayumi.projections.deadletter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What was decided about dead letters, in {@code processing.dead_letter_decision}. */
@Component
class Decisions {

    private static final String SYSTEM = "system";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Decisions(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Written down before it is carried out; the number is for its outcome. */
    long record(DeadLetter letter, LetterDecision.Action action, String actor, String reason) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "INSERT INTO processing.dead_letter_decision"
                        + " (projection, position, aggregate_id, action, actor, reason, decided_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
                Long.class,
                letter.projection(),
                letter.position(),
                letter.aggregateId(),
                action.name(),
                actor,
                reason,
                Timestamp.from(clock.instant())));
    }

    void outcome(long decision, String outcome) {
        jdbc.update("UPDATE processing.dead_letter_decision SET outcome = ? WHERE id = ?", outcome, decision);
    }

    /** Every letter of a projection, which its rebuilt tables have applied. */
    void rebuilt(String projection) {
        jdbc.update(
                "INSERT INTO processing.dead_letter_decision"
                        + " (projection, position, aggregate_id, action, actor, reason, decided_at, outcome)"
                        + " SELECT projection, position, aggregate_id, ?, ?, 'the read model was rebuilt', ?, 'applied'"
                        + " FROM processing.dead_letter WHERE projection = ? ORDER BY position",
                LetterDecision.Action.REBUILT.name(),
                SYSTEM,
                Timestamp.from(clock.instant()),
                projection);
    }

    /** The latest first. */
    List<LetterDecision> latest(int limit) {
        return jdbc.query(
                "SELECT projection, position, aggregate_id, action, actor, reason, decided_at, outcome"
                        + " FROM processing.dead_letter_decision ORDER BY id DESC LIMIT ?",
                Decisions::decision,
                limit);
    }

    private static LetterDecision decision(ResultSet row, int index) throws SQLException {
        return new LetterDecision(
                row.getString("projection"),
                row.getLong("position"),
                row.getString("aggregate_id"),
                LetterDecision.Action.valueOf(row.getString("action")),
                row.getString("actor"),
                row.getString("reason"),
                row.getTimestamp("decided_at").toInstant(),
                Optional.ofNullable(row.getString("outcome")));
    }
}
