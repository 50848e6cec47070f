package org.ayumi.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** The events of an aggregate and of everything below it: first which they are, then a few at a time. */
public final class ChosenEvents {

    /** An id of a part starts with the id of the whole and a dot; '/' follows '.' in the C collation. */
    private static final String UNDER = " FROM event_store.events WHERE (aggregate_id = ?"
            + " OR (aggregate_id >= ? || '.' AND aggregate_id < ? || '/'))"
            + " AND recorded_at >= ? AND recorded_at <= ? AND position > ? AND position <= ?";

    private static final String AT =
            "SELECT " + StoredEvent.COLUMNS + " FROM event_store.events WHERE position = ANY (?) ORDER BY position";

    private final Connection connection;

    public ChosenEvents(Connection connection) {
        this.connection = connection;
    }

    /** Their positions, rising, up to a position and recorded in a period (both ends inclusive). */
    public long[] positions(String aggregateId, Instant from, Instant to, long upTo) {
        try (PreparedStatement statement =
                under("SELECT position" + UNDER + " ORDER BY position", aggregateId, from, to, 0, upTo)) {
            try (ResultSet rows = statement.executeQuery()) {
                LongStream.Builder positions = LongStream.builder();
                while (rows.next()) {
                    positions.add(rows.getLong(1));
                }
                return positions.build().toArray();
            }
        } catch (SQLException failure) {
            throw new StoreUnreadableException(failure);
        }
    }

    /** How many of them follow a position. */
    public long countAfter(String aggregateId, Instant from, Instant to, long after) {
        try (PreparedStatement statement =
                        under("SELECT count(*)" + UNDER, aggregateId, from, to, after, Long.MAX_VALUE);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new StoreUnreadableException(failure);
        }
    }

    /** The events at these positions, in their order. */
    public List<StoredEvent> at(long... positions) {
        try (PreparedStatement statement = connection.prepareStatement(AT)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "int8", LongStream.of(positions).boxed().toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                List<StoredEvent> events = new ArrayList<>(positions.length);
                while (rows.next()) {
                    events.add(StoredEvent.read(rows));
                }
                return events;
            }
        } catch (SQLException failure) {
            throw new StoreUnreadableException(failure);
        }
    }

    private PreparedStatement under(String sql, String aggregateId, Instant from, Instant to, long after, long upTo)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, aggregateId);
        statement.setString(2, aggregateId);
        statement.setString(3, aggregateId);
        statement.setTimestamp(4, Timestamp.from(from));
        statement.setTimestamp(5, Timestamp.from(to));
        statement.setLong(6, after);
        statement.setLong(7, upTo);
        return statement;
    }
}
