package org.ayumi.ledger.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.ledger.merkle.TiledSubtrees;
import org.ayumi.ledger.merkle.TreeProver;

/**
 * Events, leaves and checkpoints as one connection sees them. Whoever wants them to agree reads in one transaction of
 * isolation REPEATABLE READ.
 */
public final class StoredLog {

    private static final int ROWS_AT_ONCE = 1000;

    private final Connection connection;

    public StoredLog(Connection connection) {
        this.connection = connection;
    }

    /** What is done with each event. */
    @FunctionalInterface
    public interface EventReader {
        void read(StoredEvent event) throws IOException;
    }

    /** The last position, 0 when there is none. */
    public long events() {
        return number("SELECT coalesce(max(position), 0) FROM event_store.events");
    }

    /** One more than the last leaf's index, 0 when there is none. */
    public long leaves() {
        return number("SELECT coalesce(max(node) + 1, 0) FROM event_store.ledger_nodes WHERE level = 0");
    }

    public StoredTiles tiles() {
        return new StoredTiles(connection);
    }

    public TiledSubtrees subtrees() {
        return new TiledSubtrees(tiles());
    }

    public TreeProver prover() {
        return new TreeProver(subtrees());
    }

    /**
     * Reads events in the order of positions, in memory for a few of them. The connection must not commit by itself,
     * else the driver fetches all at once.
     */
    public void readEvents(long afterPosition, long upToPosition, EventReader reader) throws IOException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT " + StoredEvent.COLUMNS
                + " FROM event_store.events WHERE position > ? AND position <= ? ORDER BY position")) {
            statement.setLong(1, afterPosition);
            statement.setLong(2, upToPosition);
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(StoredEvent.read(rows));
                }
            }
        } catch (SQLException e) {
            throw new StoreUnreadableException(e);
        }
    }

    /** Every published checkpoint, the smallest first, without cosignatures. */
    public List<String> checkpoints() {
        return texts("SELECT note FROM event_store.ledger_checkpoints ORDER BY size");
    }

    private List<String> texts(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new StoreUnreadableException(e);
        }
    }

    private long number(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new StoreUnreadableException(e);
        }
    }
}
