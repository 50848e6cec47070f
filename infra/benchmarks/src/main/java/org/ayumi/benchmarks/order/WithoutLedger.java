package org.ayumi.benchmarks.order;

import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same as ours, statement by statement, but no leaf is stored with the event: what the ledger costs a command. */
final class WithoutLedger implements Design {

    private final JdbcTemplate jdbc;
    private final EventRows rows;
    private final AnswerKeys keys;

    WithoutLedger(MeasuredDatabase database, AnswerKeys keys) {
        this.jdbc = database.jdbc();
        this.rows = new EventRows(jdbc, "without_ledger");
        this.keys = keys;
    }

    @Override
    public String id() {
        return "no-ledger";
    }

    @Override
    public String name() {
        return "ours without the ledger";
    }

    /** With the guards and indexes of {@code event_store.events}. */
    @Override
    public void createTables() {
        rows.create("position bigint PRIMARY KEY CHECK (position > 0),", ", position");
        jdbc.execute("CREATE INDEX ON " + rows.table() + " (type, revision)");
    }

    @Override
    public int eventsOf(String aggregateId) {
        return rows.eventsOf(aggregateId);
    }

    @Override
    public void append(DomainEventMessage<?> event, String key) {
        jdbc.query("SELECT pg_advisory_xact_lock(?)", found -> {}, 2);
        long head = rows.number("SELECT coalesce(max(position), 0) FROM " + rows.table());
        rows.insert(head + 1, event);
        long position = rows.number(
                "SELECT position FROM " + rows.table()
                        + " WHERE aggregate_id = ? ORDER BY sequence_number DESC LIMIT 1",
                event.getAggregateIdentifier());
        keys.keep(key, position, event.getSequenceNumber());
    }
}
