package org.ayumi.projections.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An event that a projection cannot apply stops nothing but the aggregate it belongs to. */
@ServiceOfItsOwn
class DeadLettersTest {

    private static final String LETTERS = "/actuator/deadletters";

    /** The table does not take this amount. A rebuild's next table copies that, as it would meet a handler's fault. */
    private static int poisonous = 600;

    private static RunningService service;
    private static ApiClient admin;
    private TestPlan plan;

    @BeforeAll
    static void start() {
        service = RunningService.withSample();
        admin = service.as("admin");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void a_poisoned_history() throws SQLException {
        plan = TestPlan.adoptedBy(service.as("staff"));
        service.awaitCaughtUp();
        poisonous++;
        execute("ALTER TABLE read_history.history_entry"
                + " ADD CONSTRAINT poison CHECK (current_amount IS DISTINCT FROM " + poisonous + ")");
    }

    @AfterEach
    void nothing_waits() throws SQLException {
        cure();
        Awaitility.await().until(() -> letters().isEmpty());
        assertThat(admin.get("/actuator/health").json().get("status").asString())
                .isEqualTo("UP");
    }

    @Test
    void it_waits_with_those_behind_it_and_others_go_on() throws SQLException {
        long poison =
                plan.report(plan.count(), "2022", TestPlan.measured(poisonous)).position();
        long behind = plan.report(plan.count(), "2023", TestPlan.measured(12)).position();
        plan.report(plan.stock(), "2023", TestPlan.measured(13));
        service.awaitCaughtUp();

        assertThat(recorded(plan.stock())).containsExactly("2023");
        assertThat(recorded(plan.count())).isEmpty();
        assertThat(progressOf(plan.count()))
                .as("another projection is not touched")
                .contains("" + poisonous);
        JsonNode waiting = letters();
        assertThat(waiting.findValuesAsString("position")).containsExactly("" + poison, "" + behind);
        assertThat(waiting.get(0).get("cause").asString()).contains("violates check constraint \"poison\"");
        assertThat(waiting.get(0).get("eventType").asString()).isEqualTo("indicator.value-recorded");
        assertThat(waiting.get(1).has("cause")).isFalse();
        JsonNode health = admin.get("/actuator/health").json();
        assertThat(health.get("status").asString()).isEqualTo("DEGRADED");
        assertThat(health.at("/components/deadLetters/details/history").asLong())
                .isEqualTo(2);
        assertThat(service.asNobody().get("/actuator/health/readiness").status())
                .isEqualTo(200);
        assertThat(metric("history")).isEqualTo(2);
        assertThat(metric("progress")).isZero();

        assertThat(decide(poison, "retry", "もう一度").text()).contains("applied 0; " + poison + " failed again");
        assertThat(letters().get(0).get("attempts").asInt()).isEqualTo(1);
        cure();
        assertThat(decide(poison, "retry", "制約を外した").text()).contains("applied 2");
        assertThat(recorded(plan.count())).containsExactly("2022", "2023");
        JsonNode decision = admin.get(LETTERS).json().get("decisions").get(0);
        assertThat(decision.get("actor").asString()).isEqualTo("admin");
        assertThat(decision.get("reason").asString()).isEqualTo("制約を外した");
        assertThat(decision.get("outcome").asString()).isEqualTo("applied 2");
    }

    @Test
    void one_that_is_given_up_is_left_out_until_the_next_rebuild() throws SQLException {
        long poison =
                plan.report(plan.count(), "2022", TestPlan.measured(poisonous)).position();
        long behind = plan.report(plan.count(), "2023", TestPlan.measured(12)).position();
        service.awaitCaughtUp();
        assertThat(decide(poison, "evict", "誤った値").text()).contains("left out");
        assertThat(decide(behind, "retry", "残りを反映").text()).contains("applied 1");
        assertThat(recorded(plan.count())).containsExactly("2023");
        cure();
        rebuild();
        awaitRebuilt();
        assertThat(recorded(plan.count())).containsExactly("2022", "2023");
    }

    @Test
    void a_rebuild_goes_round_nothing_and_takes_the_letters_with_it_when_it_is_live() throws SQLException {
        long poison =
                plan.report(plan.count(), "2022", TestPlan.measured(poisonous)).position();
        service.awaitCaughtUp();
        rebuild();
        JsonNode failing = Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .until(
                        () -> admin.get("/actuator/projections").json().get("rebuilds"),
                        rebuilds -> rebuilds.get(0).has("failure"))
                .get(0);
        assertThat(failing.get("failure").asString()).startsWith(poison + ": ").contains("poison");
        assertThat(recorded(plan.count())).as("the live one goes on serving").isEmpty();
        assertThat(letters()).hasSize(1);
        plan.report(plan.stock(), "2023", TestPlan.measured(13));
        service.awaitCaughtUp();
        assertThat(recorded(plan.stock())).containsExactly("2023");

        execute("ALTER TABLE read_history_next.history_entry DROP CONSTRAINT poison");
        // A constraint that somebody made on the live table outlives the rebuild.
        execute("ALTER TABLE read_history.history_entry DROP CONSTRAINT poison");
        awaitRebuilt();
        assertThat(letters()).isEmpty();
        assertThat(recorded(plan.count())).containsExactly("2022");
        JsonNode decision = admin.get(LETTERS).json().get("decisions").get(0);
        assertThat(decision.get("action").asString()).isEqualTo("REBUILT");
        assertThat(decision.get("position").asLong()).isEqualTo(poison);
    }

    @Test
    void a_decision_needs_a_known_letter_an_action_and_a_reason() throws SQLException {
        long poison =
                plan.report(plan.count(), "2022", TestPlan.measured(poisonous)).position();
        service.awaitCaughtUp();
        ApiClient.Answer withoutReason = decide(poison, "retry", " ");
        assertThat(withoutReason.status()).isEqualTo(400);
        assertThat(withoutReason.json().at("/errors/0/field").asString()).isEqualTo("reason");
        ApiClient.Answer withoutSense = decide(poison, "forget", "理由");
        assertThat(withoutSense.status()).isEqualTo(400);
        assertThat(withoutSense.json().at("/errors/0/messageJa").asString()).contains("retry");
        assertThat(decide(poison - 1, "retry", "理由").status()).isEqualTo(404);
        assertThat(service.as("staff").get(LETTERS).status()).isEqualTo(403);
        assertThat(letters()).hasSize(1);
        cure();
        decide(poison, "retry", "後片付け");
    }

    private ApiClient.Answer decide(long position, String action, String reason) {
        return admin.post(
                LETTERS + "/history/" + position, "{\"action\":\"" + action + "\",\"reason\":\"" + reason + "\"}");
    }

    private static JsonNode letters() {
        return admin.get(LETTERS).json().get("letters");
    }

    private static List<String> recorded(String indicator) {
        return service.as("analyst")
                .get("/api/v1/indicators/" + indicator + "/history")
                .json()
                .get("years")
                .valueStream()
                .filter(year -> year.has("reported"))
                .map(year -> year.get("fiscalYear").asString())
                .toList();
    }

    private static String progressOf(String indicator) {
        return service.as("analyst").get("/api/v1/indicators/" + indicator).text();
    }

    private static double metric(String projection) {
        return admin.get("/actuator/metrics/ayumi.dead.letters?tag=projection:" + projection)
                .json()
                .at("/measurements/0/value")
                .asDouble();
    }

    private static void rebuild() {
        assertThat(admin.post("/actuator/projections/history", "").status()).isEqualTo(202);
    }

    private static void awaitRebuilt() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .until(() -> admin.get("/actuator/projections")
                        .json()
                        .get("rebuilds")
                        .isEmpty());
    }

    private static void cure() throws SQLException {
        execute("ALTER TABLE read_history.history_entry DROP CONSTRAINT IF EXISTS poison");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection superuser = service.database().connect();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
