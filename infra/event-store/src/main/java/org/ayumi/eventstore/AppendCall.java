package org.ayumi.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.ayumi.ledger.merkle.Hash;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Calls {@code event_store.append}, in the current transaction. */
public final class AppendCall {

    private static final String CALL =
            "SELECT head, leaves, appended, lookups_changed FROM event_store.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    public AppendCall(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What became of it. From here to commit this transaction has the lock of the order.
     *
     * @param head the last position before
     * @param ends of each event, where it was appended
     * @param lookupsChanged where it was not appended: whether an event since the known head may have changed a lookup
     */
    record Answer(long head, boolean appended, List<StreamEnd> ends, boolean lookupsChanged) {}

    /**
     * Appends events after a head, if that is where the order ends.
     *
     * @throws LedgerBrokenException when not every event has its leaf
     */
    Answer append(long knownHead, Collection<String> lookupTypes, List<NewEvent> events) {
        List<StreamEnd> ends = new ArrayList<>(events.size());
        for (NewEvent event : events) {
            long position = knownHead + ends.size() + 1;
            ends.add(new StreamEnd(position, event.sequence(), leafOf(event, position)));
        }
        return Objects.requireNonNull(jdbc.execute(
                (ConnectionCallback<Answer>) connection -> call(connection, knownHead, lookupTypes, events, ends)));
    }

    /** No event has a position before the first; where no head is known yet, the leaf is none. */
    private static Hash leafOf(NewEvent event, long position) {
        return position < 1 ? Hash.sha256(new byte[0]) : event.leafAt(position);
    }

    private static Answer call(
            Connection connection,
            long knownHead,
            Collection<String> lookupTypes,
            List<NewEvent> events,
            List<StreamEnd> ends)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CALL)) {
            statement.setLong(1, EventTable.ORDER_LOCK);
            statement.setLong(2, knownHead);
            statement.setArray(3, connection.createArrayOf("text", lookupTypes.toArray()));
            array(statement, 4, "text", events, NewEvent::aggregateId);
            array(statement, 5, "text", events, NewEvent::aggregateType);
            array(statement, 6, "bigint", events, NewEvent::sequence);
            array(statement, 7, "text", events, NewEvent::eventId);
            array(statement, 8, "timestamptz", events, event -> Timestamp.from(event.recordedAt()));
            array(statement, 9, "text", events, NewEvent::type);
            array(statement, 10, "text", events, NewEvent::revision);
            bytes(statement, 11, events, NewEvent::payload);
            bytes(statement, 12, events, NewEvent::metadata);
            bytes(statement, 13, ends, end -> end.leaf().bytes());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                LedgerTable.Lengths lengths = new LedgerTable.Lengths(row.getLong(1), row.getLong(2));
                if (!lengths.agree()) {
                    throw new LedgerBrokenException(lengths);
                }
                boolean appended = row.getBoolean(3);
                return new Answer(lengths.events(), appended, appended ? ends : List.of(), row.getBoolean(4));
            }
        }
    }

    private static <T> void array(
            PreparedStatement statement, int at, String type, List<T> rows, Function<T, Object> column)
            throws SQLException {
        statement.setArray(
                at,
                statement
                        .getConnection()
                        .createArrayOf(type, rows.stream().map(column).toArray()));
    }

    private static <T> void bytes(PreparedStatement statement, int at, List<T> rows, Function<T, byte[]> column)
            throws SQLException {
        statement.setArray(
                at,
                statement
                        .getConnection()
                        .createArrayOf("bytea", rows.stream().map(column).toArray(byte[][]::new)));
    }
}
