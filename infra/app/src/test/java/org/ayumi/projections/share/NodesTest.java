package org.ayumi.projections.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.app.TestPlan;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several nodes on one database, each with its part. */
@ServiceOfItsOwn
class NodesTest {

    private static final String PROGRESS = "/api/v1/plans/tomisato-kyodo-2/progress?fiscalYear=2023";

    private static TestDatabase database;
    private static RunningService commands;
    private static RunningService queries;
    private static RunningService everything;

    @BeforeAll
    static void start() {
        database = TestPostgres.freshDatabase();
        commands = RunningService.start(database, Map.of("ayumi.roles", "command", "ayumi.sample", "true"));
        queries = RunningService.start(database, Map.of("ayumi.roles", "query"));
        everything = RunningService.start(database, Map.of("ayumi.roles", "command,query,web"));
    }

    @AfterAll
    static void stop() {
        everything.close();
        queries.close();
        commands.close();
    }

    @Test
    void a_write_to_one_node_is_read_from_another() {
        TestPlan plan = TestPlan.adoptedBy(commands.as("staff"));
        long position = plan.report(plan.count(), "2024", TestPlan.measured(30)).position();
        ApiClient.Answer answer = queries.as("analyst")
                .get("/api/v1/plans/" + plan.planId() + "/progress?fiscalYear=2024&atLeast=" + position);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text()).contains("\"amount\":30");
    }

    @Test
    void writers_at_two_nodes_do_not_hinder_each_other_at_one_initiative() throws Exception {
        TestPlan plan = TestPlan.adoptedBy(commands.as("staff"));
        String address = "/api/v1/initiatives/" + plan.initiative() + "/activities";
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            for (int writer = 0; writer < 8; writer++) {
                ApiClient staff = (writer % 2 == 0 ? commands : everything).as("staff");
                for (int activity = 0; activity < 10; activity++) {
                    String body = "{\"fiscalYear\":2024,\"title\":\"" + writer + "-" + activity + "\"}";
                    answers.add(writers.submit(() -> staff.post(address, body).status()));
                }
            }
        }
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(201);
        }
        assertThat(
                        query(
                                "SELECT count(*) FROM event_store.events WHERE convert_from(metadata, 'UTF8') ~ 'overtaken|inSharedTurn'"))
                .as("how often a command was tried is no part of its events")
                .containsExactly("0");
    }

    @Test
    void what_another_node_has_stored_counts_at_one_that_knew_the_indicator_before() {
        TestPlan here = TestPlan.adoptedBy(commands.as("staff"));
        ApiClient there = everything.as("staff");
        String corrections = "/api/v1/indicators/" + here.count() + "/values/2024/corrections";
        here.report(here.count(), "2024", TestPlan.measured(30));
        ApiClient.Answer corrected = there.post(corrections, correction(31), "If-Match", "\"2\"");
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);

        ApiClient staff = here.staff();
        assertThat(staff.post(corrections, correction(32), "If-Match", "\"3\"").status())
                .as("the version that the other node gave")
                .isEqualTo(200);
        ApiClient.Answer last = there.post(corrections, correction(33), "If-Match", "\"4\"");
        assertThat(last.status()).isEqualTo(200);
        assertThat(staff.post(corrections, correction(34), "If-Match", "\"4\"").status())
                .as("a version that is no more")
                .isEqualTo(412);
        assertThat(there.post(corrections, correction(35)).status()).isEqualTo(200);
        assertThat(staff.post(corrections, correction(34)).status()).isEqualTo(200);
        last = there.post(corrections, correction(36));
        assertThat(staff.post(corrections, correction(36)).position())
                .as("nothing to store: the same stands there")
                .isEqualTo(last.position());
    }

    @Test
    void a_lookup_that_was_changed_at_another_node_counts() {
        TestPlan here = TestPlan.adoptedBy(commands.as("staff"));
        here.report(here.count(), "2024", TestPlan.measured(30));
        revise(here, "R6");
        assertThat(here.report(here.stock(), "2022", TestPlan.measured(30)).status())
                .as("before the plan begins")
                .isEqualTo(422);
        revise(here, "R4");
        assertThat(here.report(here.stock(), "2022", TestPlan.measured(30)).status())
                .isEqualTo(200);
    }

    private static void revise(TestPlan plan, String firstYear) {
        ApiClient.Answer revised =
                everything.as("staff").post("/api/v1/plans/" + plan.planId() + "/revisions", """
                {"name":"環境計画","edition":"改訂版","municipality":"試験市","firstYear":"%s","lastYear":"R8","reason":"期間の見直し"}""".formatted(firstYear));
        assertThat(revised.status()).as(revised.text()).isEqualTo(200);
    }

    private static String correction(int amount) {
        return "{\"value\":" + TestPlan.measured(amount) + ",\"reason\":\"数え直した\"}";
    }

    @Test
    void each_refuses_what_another_is_for() {
        ApiClient.Answer read = commands.as("analyst").get(PROGRESS);
        assertThat(read.status()).isEqualTo(421);
        assertThat(read.text()).contains("query").contains("担当のノード");
        assertThat(queries.as("staff").post("/api/v1/plans", "{}").status()).isEqualTo(421);
        assertThat(queries.asNobody().get("/login").status()).isEqualTo(421);
        assertThat(everything.asNobody().get("/login").status()).isEqualTo(200);
        assertThat(queries.as("analyst").get(PROGRESS).status()).isEqualTo(200);
        assertThat(commands.as("admin").get("/actuator/projections").status()).isEqualTo(200);
    }

    @Test
    void nodes_that_run_projections_share_them() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .untilAsserted(() -> assertThat(query(
                                "SELECT count(*) FROM processing.token_entry WHERE owner IS NOT NULL GROUP BY owner"))
                        .containsExactly("2", "2"));
    }

    @Test
    void a_rebuild_begun_at_a_node_without_projections_is_carried_out_by_another() {
        assertThat(commands.as("admin").post("/actuator/projections/plan", "").status())
                .isEqualTo(202);
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .until(() -> commands.as("admin")
                        .get("/actuator/projections")
                        .json()
                        .get("rebuilds")
                        .isEmpty());
        assertThat(queries.as("analyst").get("/api/v1/plans").text()).contains("tomisato-kyodo-2");
    }

    private static List<String> query(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
