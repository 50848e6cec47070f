package org.ayumi.benchmarks.order;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * No lock: a row carries its transaction's id, and readers see only rows of transactions below the oldest one still
 * running, in the order of (transaction, position). Skips nothing. Not dense, and not the order of commits: a
 * transaction has its id from its first write, so a command that waited can stand before what it has read.
 */
final class TransactionOrder implements Design {

    private final JdbcTemplate jdbc;
    private final EventRows rows;
    private final AnswerKeys keys;

    /** Where a reader stands. */
    record Place(long transaction, long position) {

        static final Place START = new Place(0, 0);
    }

    /** What a reader is given. */
    record Read(Place place, String eventId, long sequence) {}

    TransactionOrder(MeasuredDatabase database, AnswerKeys keys) {
        this.jdbc = database.jdbc();
        this.rows = new EventRows(jdbc, "transaction_order");
        this.keys = keys;
    }

    @Override
    public String id() {
        return "xid";
    }

    @Override
    public String name() {
        return "transaction id, no lock (not dense, not commit order)";
    }

    @Override
    public void createTables() {
        rows.create(
                "position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
                        + " transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),",
                ", position");
        jdbc.execute("CREATE INDEX ON " + rows.table() + " (transaction, position)");
    }

    @Override
    public int eventsOf(String aggregateId) {
        return rows.eventsOf(aggregateId);
    }

    @Override
    public void append(DomainEventMessage<?> event, String key) {
        keys.keep(key, rows.insertReturning("position", event), event.getSequenceNumber());
    }

    /** The next events behind a place, none of which can still be overtaken. */
    List<Read> after(Place place, int limit) {
        return jdbc.query(
                "SELECT transaction::text, position, event_id, sequence_number FROM " + rows.table()
                        + " WHERE (transaction, position) > (?::text::xid8, ?)"
                        + " AND transaction < pg_snapshot_xmin(pg_current_snapshot())"
                        + " ORDER BY transaction, position LIMIT ?",
                (row, index) -> new Read(
                        new Place(Long.parseLong(row.getString(1)), row.getLong(2)), row.getString(3), row.getLong(4)),
                String.valueOf(place.transaction()),
                place.position(),
                limit);
    }
}
