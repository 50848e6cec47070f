package org.ayumi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ayumi.app.drill.SoundStore;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every read model can be rebuilt from the events, to the row. */
@ServiceOfItsOwn
class RebuildTest {

    private static final int READERS = 6;

    private static RunningService service;
    private static ReadModels models;

    @BeforeAll
    static void a_service_with_a_lively_history() {
        // Each read looks at the rows: answers that are kept would spare the readers what this is about.
        service = RunningService.start(
                TestPostgres.freshDatabase(), Map.of("ayumi.sample", "true", "ayumi.read.kept-lines", "0"));
        models = new ReadModels(service.as("admin"), service.database());
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
        models.awaitCaughtUp();
        assertThat(models.rows().values().stream().filter(rows -> !rows.isEmpty()))
                .hasSizeGreaterThan(10);
        assertThat(models.differencesFromRebuilt()).isEmpty();
        SoundStore.assertVerifies(service.database());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE FROM read_history.history_entry WHERE position > 200 | only rebuilt",
                "UPDATE read_plan.plan_overview SET name = concat(name, '?') | only live"
            })
    void a_damaged_row_is_noticed_and_put_right_by_a_rebuild(String damage, String difference) throws SQLException {
        models.awaitCaughtUp();
        Map<String, List<String>> before = models.rows();
        try (Connection connection = service.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(damage);
        }
        assertThat(models.differencesFromRebuilt()).isNotEmpty().anyMatch(found -> found.contains(difference));
        assertThat(models.rows()).isEqualTo(before);
    }

    /** Many readers at once, so that some are between two tables when these change places. */
    @Test
    void nobody_reads_an_empty_or_missing_read_model_during_rebuilds() throws Exception {
        models.awaitCaughtUp();
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
                    models.awaitCaughtUp();
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
        models.awaitCaughtUp();
        Map<String, List<String>> before = models.rows();
        service.as("admin").post("/actuator/projections/history", "");
        assertThat(service.as("admin")
                        .send("DELETE", "/actuator/projections/history", "")
                        .status())
                .isEqualTo(200);
        models.awaitCaughtUp();
        assertThat(models.rows()).isEqualTo(before);
    }

    @Test
    void only_the_administrator_rebuilds_and_only_what_exists() {
        assertThat(service.as("staff").post("/actuator/projections/plan", "").status())
                .isEqualTo(403);
        assertThat(service.as("admin").post("/actuator/projections/nope", "").status())
                .isEqualTo(404);
    }
}
