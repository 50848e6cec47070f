package org.ayumi.benchmarks.order;

import java.util.Arrays;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The same order, with the lock held for one round trip and the commit only: lock, number, insert and answer are one
 * call of a function. Correct, dense.
 */
final class LockInLastStatement implements Design {

    private static final String FUNCTION = EventRows.SCHEMA + ".append_last";

    private final JdbcTemplate jdbc;
    private final EventRows rows;

    LockInLastStatement(MeasuredDatabase database) {
        this.jdbc = database.jdbc();
        this.rows = new EventRows(jdbc, "lock_in_last_statement");
    }

    @Override
    public String id() {
        return "late-lock";
    }

    @Override
    public String name() {
        return "lock in the last statement";
    }

    /** A function, because a single statement would take its snapshot before it has the lock. */
    @Override
    public void createTables() {
        rows.create("position bigint PRIMARY KEY CHECK (position > 0),", ", position");
        jdbc.execute("CREATE FUNCTION " + FUNCTION
                + "(text, text, bigint, text, timestamptz, text, text, bytea, bytea, answer_key text) RETURNS bigint"
                + " LANGUAGE plpgsql AS $$ DECLARE drawn bigint; BEGIN PERFORM pg_advisory_xact_lock(1);"
                + " SELECT coalesce(max(position), 0) + 1 INTO drawn FROM " + rows.table() + ";"
                + " INSERT INTO " + rows.table() + " (position, " + EventRows.COLUMNS
                + ") VALUES (drawn, $1, $2, $3, $4, $5, $6, $7, $8, $9);"
                + " UPDATE " + AnswerKeys.TABLE + " SET answer = '{\"position\":' || drawn || ',\"version\":' || $3 + 1"
                + " || ',\"ids\":{}}' WHERE actor = 'staff' AND key = answer_key; RETURN drawn; END $$");
    }

    @Override
    public int eventsOf(String aggregateId) {
        return rows.eventsOf(aggregateId);
    }

    @Override
    public void append(DomainEventMessage<?> event, String key) {
        Object[] values = Arrays.copyOf(rows.values(event), 10);
        values[9] = key;
        rows.number("SELECT " + FUNCTION + "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values);
    }
}
