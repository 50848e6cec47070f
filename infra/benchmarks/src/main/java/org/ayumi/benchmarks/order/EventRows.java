package org.ayumi.benchmarks.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.ayumi.eventstore.NamedJsonSerializer;
import org.springframework.jdbc.core.JdbcTemplate;

/** A table like the event store's own, with another column for the order. */
final class EventRows {

    static final String SCHEMA = "append_order";

    static final String COLUMNS =
            "aggregate_id, aggregate_type, sequence_number, event_id, recorded_at, type, revision, payload, metadata";

    private final JdbcTemplate jdbc;
    private final String table;
    private final NamedJsonSerializer serializer = NamedJsonSerializer.forEvents();

    EventRows(JdbcTemplate jdbc, String name) {
        this.jdbc = jdbc;
        this.table = SCHEMA + "." + name;
    }

    String table() {
        return table;
    }

    /** With the indexes of {@code event_store.events}. */
    void create(String orderColumns, String orderIndex) {
        jdbc.execute("CREATE TABLE " + table + " (" + orderColumns
                + " aggregate_id text COLLATE \"C\" NOT NULL, aggregate_type text NOT NULL,"
                + " sequence_number bigint NOT NULL, event_id text NOT NULL UNIQUE, recorded_at timestamptz NOT NULL,"
                + " type text NOT NULL, revision text NOT NULL, payload bytea NOT NULL, metadata bytea NOT NULL,"
                + " UNIQUE (aggregate_id, sequence_number))");
        jdbc.execute("CREATE INDEX ON " + table + " (recorded_at" + orderIndex + ")");
    }

    int eventsOf(String aggregateId) {
        List<GenericDomainEventEntry<byte[]>> rows = jdbc.query(
                "SELECT " + COLUMNS + " FROM " + table
                        + " WHERE aggregate_id = ? AND sequence_number >= 0 ORDER BY sequence_number LIMIT 100",
                EventRows::entry,
                aggregateId);
        return (int)
                EventStreamUtils.upcastAndDeserializeDomainEvents(rows.stream(), serializer, new EventUpcasterChain())
                        .asStream()
                        .map(DomainEventMessage::getPayload)
                        .count();
    }

    void insert(DomainEventMessage<?> event) {
        jdbc.update("INSERT INTO " + table + " (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values(event));
    }

    void insert(long position, DomainEventMessage<?> event) {
        List<Object> values = new ArrayList<>(List.of(position));
        values.addAll(List.of(values(event)));
        jdbc.update(
                "INSERT INTO " + table + " (position, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values.toArray());
    }

    /** The number that the database drew for the row. */
    long insertReturning(String column, DomainEventMessage<?> event) {
        return number(
                "INSERT INTO " + table + " (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING " + column,
                values(event));
    }

    long number(String sql, Object... arguments) {
        Long number = jdbc.queryForObject(sql, Long.class, arguments);
        if (number == null) {
            throw new IllegalStateException("no number from: " + sql);
        }
        return number;
    }

    Object[] values(DomainEventMessage<?> event) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        return new Object[] {
            event.getAggregateIdentifier(),
            event.getType(),
            event.getSequenceNumber(),
            event.getIdentifier(),
            Timestamp.from(event.getTimestamp()),
            payload.getType().getName(),
            payload.getType().getRevision(),
            payload.getData(),
            event.serializeMetaData(serializer, byte[].class).getData()
        };
    }

    private static GenericDomainEventEntry<byte[]> entry(ResultSet row, int index) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                row.getString("event_id"),
                row.getTimestamp("recorded_at").toInstant().toString(),
                row.getString("type"),
                row.getString("revision"),
                row.getBytes("payload"),
                row.getBytes("metadata"));
    }
}
