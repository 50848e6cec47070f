package org.ayumi.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the store says was published, as one connection sees it; nothing of it is verified here. */
public final class PublishedCheckpoints {

    private static final String CHECKPOINTS = "SELECT size, note, sealed_at FROM event_store.ledger_checkpoints ";

    private final Connection connection;

    public PublishedCheckpoints(Connection connection) {
        this.connection = connection;
    }

    /** The largest first. */
    public List<PublishedCheckpoint> newest(long skipped, long count) {
        return read(
                CHECKPOINTS + "ORDER BY size DESC, sealed_at, md5(note) OFFSET ? LIMIT ?",
                PublishedCheckpoints::checkpoint,
                skipped,
                count);
    }

    /** More than one, where somebody else has written into the table. */
    public List<PublishedCheckpoint> of(long size) {
        return read(
                CHECKPOINTS + "WHERE size = ? ORDER BY sealed_at, md5(note)", PublishedCheckpoints::checkpoint, size);
    }

    /** Signature lines in the order in which they came, so that what was shown once only grows. */
    public List<String> cosignatures(long size) {
        return read(
                "SELECT signature FROM event_store.ledger_cosignatures WHERE size = ? ORDER BY received_at, signature",
                row -> row.getString(1),
                size);
    }

    /** The notes in which the log has named its keys, the oldest first. */
    public List<String> keyStatements() {
        return read("SELECT statement FROM event_store.ledger_keys ORDER BY number", row -> row.getString(1));
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static PublishedCheckpoint checkpoint(ResultSet row) throws SQLException {
        return new PublishedCheckpoint(
                row.getLong(1), row.getString(2), row.getTimestamp(3).toInstant());
    }

    private <T> List<T> read(String sql, Row<T> reader, long... arguments) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < arguments.length; at++) {
                statement.setLong(at + 1, arguments[at]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        } catch (SQLException failure) {
            throw new StoreUnreadableException(failure);
        }
    }
}
