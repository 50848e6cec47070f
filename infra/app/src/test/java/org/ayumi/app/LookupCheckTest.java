package org.ayumi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Lookups decide what is refused; whoever changes one is found out, and it is put right. */
@ServiceOfItsOwn
class LookupCheckTest {

    private static RunningService service;
    private static Tampering tampering;

    @BeforeAll
    static void a_service() {
        service = RunningService.withSample();
        tampering = new Tampering(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_changed_lookup_that_refuses_honest_reports_is_found_and_put_right() throws SQLException {
        TestPlan plan = TestPlan.adoptedBy(service.as("staff"));
        tampering.execute("UPDATE lookups.plan SET last_year = 2022 WHERE plan_id = '" + plan.planId() + "';"
                + "DELETE FROM lookups.indicator WHERE indicator_id = 'tomisato-kyodo-2.1-3-2.1';"
                + "INSERT INTO lookups.initiative VALUES ('tomisato-kyodo-2.9-9-9', 'tomisato-kyodo-2')");
        assertThat(plan.report(plan.count(), "2024", TestPlan.measured(3)).status())
                .isBetween(409, 422);

        JsonNode found = tampering.check("auditor", "/lookups");
        assertThat(found.get("sound").asBoolean()).isFalse();
        assertThat(found.at("/projections/0/differences")
                        .valueStream()
                        .map(one -> one.get("kind").asString()))
                .containsExactly("CHANGED", "ADDED", "MISSING");

        ApiClient.Answer rebuilt = service.as("admin").post("/actuator/projections/lookups", "");
        assertThat(rebuilt.status()).as(rebuilt.text()).isEqualTo(200);
        assertThat(rebuilt.json().get("putRight")).hasSize(3);
        assertThat(plan.report(plan.count(), "2024", TestPlan.measured(3)).status())
                .isEqualTo(200);
        assertThat(tampering.check("auditor", "/lookups").get("sound").asBoolean())
                .isTrue();
        assertThat(tampering.texts("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'lookups\\_%'"))
                .isEmpty();
        assertThat(service.as("auditor")
                        .post("/actuator/projections/lookups", "")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void lookups_are_rebuilt_and_checked_beside_running_commands() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> adopted = new ArrayList<>();
            for (int writer = 0; writer < 2; writer++) {
                adopted.add(writers.submit(() -> {
                    int plans = 0;
                    for (; !enough.get(); plans++) {
                        TestPlan.adoptedBy(service.as("staff")); // asserts each answer
                    }
                    return plans;
                }));
            }
            try {
                for (int round = 0; round < 4; round++) {
                    assertThat(service.as("admin")
                                    .post("/actuator/projections/lookups", "")
                                    .json()
                                    .get("putRight"))
                            .as("there was nothing to put right")
                            .isEmpty();
                    assertThat(tampering
                                    .check("auditor", "/lookups")
                                    .get("sound")
                                    .asBoolean())
                            .isTrue();
                }
            } finally {
                enough.set(true);
            }
            for (Future<Integer> plans : adopted) {
                assertThat(plans.get()).isPositive();
            }
        }
        assertThat(tampering.check("auditor", "/lookups").get("sound").asBoolean())
                .isTrue();
    }
}
