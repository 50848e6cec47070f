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
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every read model can be rebuilt from the events, to the row. */
class RebuildTest {

    private static final int READERS = 6;

    private static RunningService service;

    @BeforeAll
    static void a_service_with_a_lively_history() {
        service = RunningService.withSample();
        ApiClient staff = service.as("staff");
        TestPlan plan = TestPlan.adoptedBy(staff);
        plan.report(plan.count(), "2024", TestPlan.measured(30));
        staff.post(
                "/api/v1/indicators/" + plan.count() + "/values/2024/corrections",
                "{\"value\":{\"kind\":\"NOT_MEASURED\",\"reason\":\"調査を行わなかった\"},\"reason\":\"誤り\"}");
        staff.post(
                "/api/v1/indicators/" + plan.count() + "/target-revisions",
                "{\"target\":{\"fiscalYear\":2026,\"amount\":60},\"reason\":\"見直し\"}");
        String activities = "/api/v1/initiatives/" + plan.initiative() + "/activities";
        staff.post(activities, "{\"fiscalYear\":2024,\"title\":\"草刈り\",\"heldOn\":\"2024-05-01\"}");
        staff.post(activities + "/" + plan.initiative() + ".a1/withdrawal", "{\"reason\":\"誤り\"}");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void every_projection_rebuilt_has_the_same_rows() throws SQLException {
        awaitCaughtUp();
        Map<String, List<String>> before = rows();
        assertThat(before).as("tables of read models").hasSizeGreaterThan(10);
        assertThat(before.values().stream().filter(rows -> !rows.isEmpty())).hasSizeGreaterThan(10);
        for (String projection : List.of("plan", "progress", "history", "initiative")) {
            ApiClient.Answer accepted = service.as("admin").post("/actuator/projections/" + projection, "");
            assertThat(accepted.status()).isEqualTo(202);
        }
        awaitCaughtUp();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_damaged_row_is_put_right_by_a_rebuild() throws SQLException {
        awaitCaughtUp();
        Map<String, List<String>> before = rows();
        try (Connection connection = service.database().connect();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("DELETE FROM read_history.history_entry WHERE position > 200"))
                    .isPositive();
        }
        assertThat(rows()).as("negative control: damage is seen").isNotEqualTo(before);
        service.as("admin").post("/actuator/projections/history", "");
        awaitCaughtUp();
        assertThat(rows()).isEqualTo(before);
    }

    /** Many readers at once, so that some are between two tables when these change places. */
    @Test
    void nobody_reads_an_empty_or_missing_read_model_during_rebuilds() throws Exception {
        awaitCaughtUp();
        List<String> reads = List.of(
                "/api/v1/plans/tomisato-kyodo-2/progress?fiscalYear=2023",
                "/api/v1/initiatives/tomisato-kyodo-2.1-3-2",
                "/api/v1/indicators/tomisato-kyodo-2.1-3-2.1/history");
        AtomicBoolean enough = new AtomicBoolean();
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                String read = reads.get(reader % reads.size());
                String before = service.as("analyst").get(read).text();
                answers.add(readers.submit(() -> readUntil(enough, read, before)));
            }
            try {
                for (int round = 0; round < 4; round++) {
                    for (String projection : List.of("progress", "initiative", "history")) {
                        service.as("admin").post("/actuator/projections/" + projection, "");
                    }
                    awaitCaughtUp();
                }
            } finally {
                enough.set(true);
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isGreaterThan(4);
            }
        }
    }

    private static int readUntil(AtomicBoolean enough, String read, String before) {
        int answers = 0;
        for (; !enough.get(); answers++) {
            assertThat(service.as("analyst").get(read).text()).isEqualTo(before);
        }
        return answers;
    }

    @Test
    void a_rebuild_given_up_leaves_the_live_read_model_as_it_was() throws SQLException {
        awaitCaughtUp();
        Map<String, List<String>> before = rows();
        service.as("admin").post("/actuator/projections/history", "");
        assertThat(service.as("admin")
                        .send("DELETE", "/actuator/projections/history", "")
                        .status())
                .isEqualTo(200);
        awaitCaughtUp();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void only_the_administrator_rebuilds_and_only_what_exists() {
        assertThat(service.as("staff").post("/actuator/projections/plan", "").status())
                .isEqualTo(403);
        assertThat(service.as("admin").post("/actuator/projections/nope", "").status())
                .isEqualTo(404);
    }

    private static void awaitCaughtUp() {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
            JsonNode standing = service.as("admin").get("/actuator/projections").json();
            return standing.get("rebuilds").isEmpty()
                    && standing.get("positions")
                            .valueStream()
                            .allMatch(position ->
                                    position.asLong() == standing.get("head").asLong());
        });
    }

    private static Map<String, List<String>> rows() throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Connection connection = service.database().connect();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = statement.executeQuery("SELECT schemaname || '.' || tablename FROM pg_tables"
                    + " WHERE schemaname IN ('read_plan', 'read_progress', 'read_history', 'read_initiative')")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                List<String> content = new ArrayList<>();
                try (ResultSet row = statement.executeQuery("SELECT t::text FROM " + table + " t ORDER BY 1")) {
                    while (row.next()) {
                        content.add(row.getString(1));
                    }
                }
                rows.put(table, content);
            }
        }
        return rows;
    }
}
