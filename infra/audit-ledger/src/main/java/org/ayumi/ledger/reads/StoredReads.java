package org.ayumi.ledger.reads;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.ledger.store.StoreUnreadableException;

/** The read log and its chain as one connection sees them. */
public final class StoredReads {

    private static final String TABLES =
            "SELECT count(*), count(*) FILTER (WHERE has_schema_privilege(schemas.oid, 'USAGE')"
                    + " AND has_table_privilege(tables.oid, 'SELECT'))"
                    + " FROM pg_class tables JOIN pg_namespace schemas ON schemas.oid = tables.relnamespace"
                    + " WHERE schemas.nspname = 'access' AND tables.relname IN ('read_log', 'read_chain', 'read_heads')";

    private static final int ALL_TABLES = 3;

    private final Connection connection;

    public StoredReads(Connection connection) {
        this.connection = connection;
    }

    /** What this connection may see of a read log. */
    public enum Access {
        READABLE,
        FORBIDDEN,
        ABSENT
    }

    public Access access() {
        try (PreparedStatement statement = connection.prepareStatement(TABLES);
                ResultSet row = statement.executeQuery()) {
            row.next();
            if (row.getInt(1) < ALL_TABLES) {
                return Access.ABSENT;
            }
            return row.getInt(2) < ALL_TABLES ? Access.FORBIDDEN : Access.READABLE;
        } catch (SQLException e) {
            throw new StoreUnreadableException(e);
        }
    }

    /** The last link; {@link ReadLink#NONE} where nothing is chained. */
    public ReadLink last() {
        return links("ORDER BY number DESC LIMIT 1").stream().findFirst().orElse(ReadLink.NONE);
    }

    /** A few links after a number, in order. */
    public List<ReadLink> linksAfter(long number, int most) {
        return links("WHERE number > " + number + " ORDER BY number LIMIT " + most);
    }

    public Optional<ReadLink> link(long number) {
        return links("WHERE number = " + number).stream().findFirst();
    }

    private List<ReadLink> links(String which) {
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT " + ReadLink.COLUMNS + " FROM access.read_chain " + which);
                ResultSet rows = statement.executeQuery()) {
            List<ReadLink> links = new ArrayList<>();
            while (rows.next()) {
                links.add(ReadLink.read(rows));
            }
            return links;
        } catch (SQLException e) {
            throw new StoreUnreadableException(e);
        }
    }

    /** A few entries after an id and up to one, in order; one that the service never wrote ends them. */
    public List<ReadEntry> entries(long after, long upTo, int most) {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT " + ReadEntry.COLUMNS + " FROM access.read_log WHERE id > ? AND id <= ? ORDER BY id LIMIT ?")) {
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            statement.setInt(3, most);
            try (ResultSet rows = statement.executeQuery()) {
                List<ReadEntry> entries = new ArrayList<>();
                while (rows.next()) {
                    Optional<ReadEntry> entry = ReadEntry.read(rows);
                    if (entry.isEmpty()) {
                        return entries;
                    }
                    entries.add(entry.get());
                }
                return entries;
            }
        } catch (SQLException e) {
            throw new StoreUnreadableException(e);
        }
    }
}
