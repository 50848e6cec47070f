package org.ayumi.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.ayumi.ledger.merkle.Hash;
import org.springframework.jdbc.core.JdbcTemplate;

/** The SQL of {@code event_store.events}. Runs on the connection of the current Spring transaction, if there is one. */
public final class EventTable {

    /** Any number, as long as every node uses the same one: "ayumi" in ASCII. */
    static final long ORDER_LOCK = 0x6179756d69L;

    private static final String COLUMNS =
            "position, aggregate_id, aggregate_type, sequence_number, event_id, recorded_at, type, revision, payload, metadata";

    private static final String INSERT =
            "WITH leaf AS (INSERT INTO event_store.ledger_nodes (level, node, hash) VALUES (0, ?, ?))"
                    + " INSERT INTO event_store.events (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** A loose index scan: PostgreSQL has none for DISTINCT and would read every event. */
    static final String TYPES = """
            WITH RECURSIVE found AS (
                (SELECT type, revision FROM event_store.events ORDER BY type, revision LIMIT 1)
                UNION ALL
                SELECT following.type, following.revision FROM found CROSS JOIN LATERAL (
                    SELECT type, revision FROM event_store.events
                    WHERE (type, revision) > (found.type, found.revision) ORDER BY type, revision LIMIT 1) following)
            SELECT type, revision FROM found""";

    /**
     * Halves the positions until an event recorded after the instant follows one that was not: the answer, unless a clock had
     * stepped back. So whatever lies before it and was recorded later is looked for, too: by a sum, as the index for it says.
     */
    static final String POSITION_AT = """
            WITH RECURSIVE asked AS (SELECT ?::timestamptz AS instant),
            search (low, high) AS (
                SELECT 0::bigint, coalesce(max(position), 0) + 1 FROM event_store.events
                UNION ALL
                SELECT CASE WHEN late THEN low ELSE middle END, CASE WHEN late THEN middle ELSE high END
                FROM search CROSS JOIN LATERAL (
                    SELECT position AS middle, recorded_at > instant AS late
                    FROM event_store.events CROSS JOIN asked WHERE position = (low + high) / 2) looked
                WHERE high - low > 1),
            found AS (SELECT min(high) AS position FROM search),
            earlier AS MATERIALIZED (
                SELECT position FROM event_store.events
                WHERE position + 0 < (SELECT position FROM found) AND recorded_at > ?)
            SELECT coalesce((SELECT min(position) FROM earlier), (SELECT position FROM found)) - 1""";

    private final JdbcTemplate jdbc;

    public EventTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** From here to commit this transaction alone appends; the next one sees its events before it draws a position. */
    void lockOrder() {
        jdbc.query("SELECT pg_advisory_xact_lock(?)", rows -> {}, ORDER_LOCK);
    }

    /** The last position, 0 when empty. */
    public long head() {
        return number("SELECT coalesce(max(position), 0) FROM event_store.events");
    }

    /**
     * The last position before the first event recorded after the instant: everything that was known then, even where a
     * clock had stepped back.
     */
    public long positionAt(Instant instant) {
        Timestamp time = Timestamp.from(instant);
        return number(POSITION_AT, time, time);
    }

    /** The event and its leaf, in one statement. */
    StreamEnd insert(long position, NewEvent event) {
        Hash leaf = event.leafAt(position);
        jdbc.update(
                INSERT,
                position - 1,
                leaf.bytes(),
                position,
                event.aggregateId(),
                event.aggregateType(),
                event.sequence(),
                event.eventId(),
                Timestamp.from(event.recordedAt()),
                event.type(),
                event.revision(),
                event.payload(),
                event.metadata());
        return new StreamEnd(position, event.sequence(), leaf);
    }

    /**
     * Events after a position, in order. Positions have no gaps, so a hole means that something is wrong: the reader
     * stops before it and never skips what may still come.
     */
    List<TrackedDomainEventData<byte[]>> after(long position, int limit) {
        List<TrackedDomainEventData<byte[]>> found = jdbc.query(
                "SELECT " + COLUMNS + " FROM event_store.events WHERE position > ? ORDER BY position LIMIT ?",
                EventTable::tracked,
                position,
                limit);
        List<TrackedDomainEventData<byte[]>> dense = new ArrayList<>(found.size());
        for (TrackedDomainEventData<byte[]> event : found) {
            if (event.trackingToken().position().orElseThrow() != position + dense.size() + 1) {
                break;
            }
            dense.add(event);
        }
        return dense;
    }

    List<TrackedDomainEventData<byte[]>> ofAggregate(String aggregateId, long firstSequence, int limit) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM event_store.events WHERE aggregate_id = ? AND sequence_number >= ?"
                        + " ORDER BY sequence_number LIMIT ?",
                EventTable::tracked,
                aggregateId,
                firstSequence,
                limit);
    }

    /** Events of exactly this aggregate that have one of these names, in order. */
    List<TrackedDomainEventData<byte[]>> ofTypes(String aggregateId, Collection<String> types) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM event_store.events WHERE aggregate_id = ? AND type = ANY (?)"
                        + " ORDER BY sequence_number",
                EventTable::tracked,
                aggregateId,
                types.toArray(String[]::new));
    }

    /** Events of an aggregate and of everything below it: ids of parts start with the id of the whole and a dot. */
    List<TrackedDomainEventData<byte[]>> under(String aggregateId, long upToPosition) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM event_store.events"
                        + " WHERE (aggregate_id = ? OR (aggregate_id >= ? AND aggregate_id < ?)) AND position <= ?"
                        + " ORDER BY position",
                EventTable::tracked,
                aggregateId,
                aggregateId + ".",
                aggregateId + "/", // '/' follows '.' in the C collation
                upToPosition);
    }

    /** Events of exactly these aggregates, up to a position, in order. */
    List<TrackedDomainEventData<byte[]>> ofAggregates(List<String> aggregateIds, long upToPosition) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM event_store.events WHERE aggregate_id = ANY (?) AND position <= ?"
                        + " ORDER BY position",
                EventTable::tracked,
                aggregateIds.toArray(String[]::new),
                upToPosition);
    }

    /** The events at positions, in order. */
    List<TrackedDomainEventData<byte[]>> at(List<Long> positions) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM event_store.events WHERE position = ANY (?) ORDER BY position",
                EventTable::tracked,
                (Object) positions.toArray(Long[]::new));
    }

    Optional<Long> lastSequenceOf(String aggregateId) {
        return Optional.ofNullable(jdbc.queryForObject(
                "SELECT max(sequence_number) FROM event_store.events WHERE aggregate_id = ?", Long.class, aggregateId));
    }

    /** Where an aggregate's stream ends; empty when there is no such aggregate. */
    public Optional<StreamEnd> endOf(String aggregateId) {
        return jdbc
                .query(
                        "SELECT position, sequence_number, hash FROM event_store.events"
                                + " JOIN event_store.ledger_nodes ON level = 0 AND node = position - 1"
                                + " WHERE aggregate_id = ? ORDER BY sequence_number DESC LIMIT 1",
                        (row, index) -> new StreamEnd(row.getLong(1), row.getLong(2), Hash.of(row.getBytes(3))),
                        aggregateId)
                .stream()
                .findFirst();
    }

    /** The position of an aggregate's first event; empty when there is no such aggregate. */
    public Optional<Long> startOf(String aggregateId) {
        return jdbc
                .query(
                        "SELECT position FROM event_store.events WHERE aggregate_id = ? AND sequence_number = 0",
                        (row, index) -> row.getLong(1),
                        aggregateId)
                .stream()
                .findFirst();
    }

    /** Every name and revision in the store. One look into the index for each, however many events there are. */
    public List<StoredType> types() {
        return jdbc.query(TYPES, (row, index) -> new StoredType(row.getString(1), row.getString(2)));
    }

    private long number(String sql, Object... arguments) {
        Long number = jdbc.queryForObject(sql, Long.class, arguments);
        if (number == null) {
            throw new IllegalStateException("no number from: " + sql);
        }
        return number;
    }

    private static TrackedDomainEventData<byte[]> tracked(ResultSet row, int index) throws SQLException {
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(row.getLong("position")),
                new GenericDomainEventEntry<>(
                        row.getString("aggregate_type"),
                        row.getString("aggregate_id"),
                        row.getLong("sequence_number"),
                        row.getString("event_id"),
                        row.getTimestamp("recorded_at")
                                .toInstant()
                                .toString(), // an Instant would be cut to milliseconds
                        row.getString("type"),
                        row.getString("revision"),
                        row.getBytes("payload"),
                        row.getBytes("metadata")));
    }
}
