package org.ayumi.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checkpoints with their cosignatures, and what the log said of its keys, out of PostgreSQL. */
public final class PublishedCheckpoints {

    /** Cosignatures in the order in which they came, so that what was shown once only grows. */
    private static final String READ = "SELECT size, note || coalesce((SELECT string_agg(signature, ''"
            + " ORDER BY received_at, signature) FROM event_store.ledger_cosignatures cosigned"
            + " WHERE cosigned.size = sealed.size), ''), sealed_at FROM event_store.ledger_checkpoints sealed ";

    private final Connection connection;

    public PublishedCheckpoints(Connection connection) {
        this.connection = connection;
    }

    /** The one of most events; empty before the first was sealed. */
    public Optional<PublishedCheckpoint> newest() {
        return read(READ + "ORDER BY size DESC LIMIT 1");
    }

    public Optional<PublishedCheckpoint> of(long size) {
        return read(READ + "WHERE size = ?", size);
    }

    /** The notes in which the log has named its keys, the oldest first. */
    public List<String> keyStatements() {
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT statement FROM event_store.ledger_keys ORDER BY number");
                ResultSet rows = statement.executeQuery()) {
            List<String> statements = new ArrayList<>();
            while (rows.next()) {
                statements.add(rows.getString(1));
            }
            return statements;
        } catch (SQLException failure) {
            throw new StoreUnreadableException(failure);
        }
    }

    private Optional<PublishedCheckpoint> read(String sql, long... arguments) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < arguments.length; at++) {
                statement.setLong(at + 1, arguments[at]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new PublishedCheckpoint(
                                rows.getLong(1),
                                rows.getString(2),
                                rows.getTimestamp(3).toInstant()))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new StoreUnreadableException(failure);
        }
    }
}
