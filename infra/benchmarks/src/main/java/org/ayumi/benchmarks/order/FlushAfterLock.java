package org.ayumi.benchmarks.order;

import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The lock covers the commit but not its flush: the commit is asynchronous, and the client waits for a second, empty
 * commit whose flush covers the first and is shared by all who wait. Dense and in commit order; a reader can see for
 * some milliseconds what a power cut would still take back.
 */
final class FlushAfterLock implements Design {

    private final JdbcTemplate jdbc;
    private final EventRows rows;
    private final AnswerKeys keys;

    FlushAfterLock(MeasuredDatabase database, AnswerKeys keys) {
        this.jdbc = database.jdbc();
        this.rows = new EventRows(jdbc, "flush_after_lock");
        this.keys = keys;
    }

    @Override
    public String id() {
        return "late-flush";
    }

    @Override
    public String name() {
        return "lock, flushed after its release";
    }

    @Override
    public void createTables() {
        rows.create("position bigint PRIMARY KEY CHECK (position > 0),", ", position");
    }

    @Override
    public int eventsOf(String aggregateId) {
        return rows.eventsOf(aggregateId);
    }

    @Override
    public void append(DomainEventMessage<?> event, String key) {
        jdbc.execute("SET LOCAL synchronous_commit = off");
        jdbc.query("SELECT pg_advisory_xact_lock(2)", row -> {});
        long position = rows.number("SELECT coalesce(max(position), 0) + 1 FROM " + rows.table());
        rows.insert(position, event);
        keys.keep(key, position, event.getSequenceNumber());
    }

    @Override
    public void afterCommit(DomainEventMessage<?> event) {
        jdbc.query("SELECT pg_logical_emit_message(true, 'flush', '')", row -> {});
    }
}
