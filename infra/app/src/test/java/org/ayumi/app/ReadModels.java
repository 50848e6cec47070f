package org.ayumi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.ayumi.testsupport.TestDatabase;
import tools.jackson.databind.JsonNode;

/** The rows of every read model of a running service, and whether a rebuild from nothing finds the same. */
public record ReadModels(ApiClient admin, TestDatabase database) {

    private static final List<String> PROJECTIONS = List.of("plan", "progress", "history", "initiative");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Begins to rebuild one projection beside its live tables. */
    public void rebuild(String projection) {
        ApiClient.Answer accepted = admin.post("/actuator/projections/" + projection, "");
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
    }

    /** Returns when no rebuild is under way and every projection has applied every event. */
    public void awaitCaughtUp() {
        Awaitility.await().atMost(PATIENCE).until(() -> {
            ApiClient.Answer answer = admin.get("/actuator/projections");
            if (answer.status() != 200) {
                return false;
            }
            JsonNode standing = answer.json();
            return standing.get("rebuilds").isEmpty()
                    && standing.get("positions")
                            .valueStream()
                            .allMatch(position ->
                                    position.asLong() == standing.get("head").asLong());
        });
    }

    /**
     * Rows that the live read models have and rebuilt ones have not, and the other way round; empty when all are equal.
     * Nobody may write meanwhile. Afterwards the rebuilt ones are live.
     */
    public List<String> differencesFromRebuilt() throws SQLException {
        awaitCaughtUp();
        Map<String, List<String>> live = rows();
        PROJECTIONS.forEach(this::rebuild);
        awaitCaughtUp();
        Map<String, List<String>> rebuilt = rows();
        Set<String> tables = new TreeSet<>(live.keySet());
        tables.addAll(rebuilt.keySet());
        List<String> differences = new ArrayList<>();
        for (String table : tables) {
            List<String> before = live.getOrDefault(table, List.of());
            List<String> after = rebuilt.getOrDefault(table, List.of());
            only(before, after).forEach(row -> differences.add(table + " only live: " + row));
            only(after, before).forEach(row -> differences.add(table + " only rebuilt: " + row));
        }
        return differences;
    }

    /** As often as it is there more often than in the other. */
    private static List<String> only(List<String> rows, List<String> others) {
        Map<String, Integer> left = new TreeMap<>();
        others.forEach(row -> left.merge(row, 1, Integer::sum));
        return rows.stream()
                .filter(row -> left.merge(row, -1, Integer::sum) < 0)
                .toList();
    }

    /** The rows of every table, by the name of the table. */
    public Map<String, List<String>> rows() throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            List<String> tables = texts(
                    statement,
                    "SELECT schemaname || '.' || tablename FROM pg_tables"
                            + " WHERE schemaname IN ('read_plan', 'read_progress', 'read_history', 'read_initiative')");
            for (String table : tables) {
                rows.put(table, texts(statement, "SELECT t::text FROM " + table + " t ORDER BY 1"));
            }
        }
        assertThat(rows).as("tables of read models").hasSizeGreaterThan(10);
        return rows;
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
