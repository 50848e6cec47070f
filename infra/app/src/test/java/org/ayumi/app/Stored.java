package org.ayumi.app;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ayumi.testsupport.TestDatabase;

/**
 * What a service keeps: the last position, and a digest of every table of events, lookups and read models. Two of them
 * are equal when nothing was stored in between. What the sealer publishes is left out: it comes a little after its events,
 * and no request stores it.
 */
public record Stored(long head, Map<String, String> digests) {

    private static final String TABLES = "SELECT schemaname || '.' || tablename FROM pg_tables"
            + " WHERE (schemaname LIKE 'read\\_%' OR schemaname IN ('event_store', 'lookups'))"
            + " AND tablename NOT IN ('schema_history', 'ledger_checkpoints', 'ledger_cosignatures', 'ledger_keys')"
            + " ORDER BY 1";

    static Stored in(TestDatabase database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            Map<String, String> tables = pairs(statement, "SELECT t, '' FROM (" + TABLES + ") AS tables (t)");
            Map<String, String> digests = pairs(
                    statement,
                    tables.keySet().stream()
                            .map(table -> "SELECT '" + table
                                    + "', coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') FROM "
                                    + table + " t")
                            .collect(Collectors.joining(" UNION ALL ")));
            return new Stored(headOf(statement), digests);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long headOf(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT coalesce(max(position), 0) FROM event_store.events")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Map<String, String> pairs(Statement statement, String query) throws SQLException {
        Map<String, String> pairs = new TreeMap<>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                pairs.put(row.getString(1), row.getString(2));
            }
        }
        return pairs;
    }
}
