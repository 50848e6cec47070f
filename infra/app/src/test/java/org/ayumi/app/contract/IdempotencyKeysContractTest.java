package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.app.TestPlan.measured;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.ayumi.command.dispatch.IdempotencyKeys;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class IdempotencyKeysContractTest {

    private final ApiClient staff = RunningService.shared().as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);
    private final String address = "/api/v1/initiatives/" + plan.initiative() + "/activities";

    @Test
    void a_repetition_gets_the_first_answer_and_stores_nothing() {
        String body = "{\"fiscalYear\":2024,\"title\":\"草刈り\"}";
        ApiClient.Answer first = staff.post(address, body, "Idempotency-Key", "key-" + plan.planId());
        ApiClient.Answer again = staff.post(address, body, "Idempotency-Key", "key-" + plan.planId());
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(staff.read("/api/v1/initiatives/" + plan.initiative(), first.position())
                        .get("activities")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        String key = "other-" + plan.planId();
        staff.post(address, "{\"fiscalYear\":2024,\"title\":\"草刈り\"}", "Idempotency-Key", key);
        ApiClient.Answer other = staff.post(address, "{\"fiscalYear\":2024,\"title\":\"植樹\"}", "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().get("errors").get(0).get("field").asString()).isEqualTo("Idempotency-Key");
    }

    @Test
    void a_repetition_whose_version_has_moved_on_still_gets_the_first_answer() {
        String body = "{\"value\":" + measured(30) + "}";
        String value = "/api/v1/indicators/" + plan.count() + "/values/2024";
        String key = "moved-" + plan.planId();
        ApiClient.Answer first = staff.put(value, body, "If-Match", "\"1\"", "Idempotency-Key", key);
        ApiClient.Answer again = staff.put(value, body, "If-Match", "\"1\"", "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void a_key_is_forgotten_once_it_is_older_than_it_is_kept_and_not_before() throws SQLException {
        String body = "{\"fiscalYear\":2024,\"title\":\"花壇\"}";
        ApiClient.Answer old = staff.post(address, body, "Idempotency-Key", "old-" + plan.planId());
        ApiClient.Answer young = staff.post(address, body, "Idempotency-Key", "young-" + plan.planId());
        age("old-" + plan.planId(), "8 days");
        age("young-" + plan.planId(), "6 days 23 hours");

        IdempotencyKeys keys = RunningService.shared().bean(IdempotencyKeys.class);
        assertThat(keys.forget(Duration.ofDays(7), 500)).isPositive();
        assertThat(keys.forget(Duration.ofDays(7), 500)).isZero();

        assertThat(staff.post(address, body, "Idempotency-Key", "young-" + plan.planId())
                        .json())
                .isEqualTo(young.json());
        assertThat(staff.post(address, body, "Idempotency-Key", "old-" + plan.planId())
                        .position())
                .as("a new request")
                .isGreaterThan(old.position());
    }

    private static void age(String key, String by) throws SQLException {
        try (Connection connection = RunningService.shared().database().connect();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE lookups.idempotency_key SET recorded_at = now() - ?::interval WHERE key = ?")) {
            update.setString(1, by);
            update.setString(2, key);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void sixteen_repetitions_at_once_make_one_event() throws Exception {
        String body = "{\"fiscalYear\":2024,\"title\":\"同時\"}";
        Callable<ApiClient.Answer> send =
                () -> staff.post(address, body, "Idempotency-Key", "at-once-" + plan.planId());
        try (ExecutorService clients = Executors.newFixedThreadPool(16)) {
            var answers =
                    clients.invokeAll(IntStream.range(0, 16).mapToObj(i -> send).toList());
            JsonNode first = answers.getFirst().get().json();
            for (var answer : answers) {
                assertThat(answer.get().status()).isEqualTo(201);
                assertThat(answer.get().json()).isEqualTo(first);
            }
            assertThat(staff.read(
                                    "/api/v1/initiatives/" + plan.initiative(),
                                    first.get("position").asLong())
                            .get("activities")
                            .size())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_defined_indicator_keeps_its_id_when_the_request_is_repeated() {
        String body = """
                {"name":"新しい指標","measure":"STOCK","unit":"人",
                 "baseline":{"fiscalYear":2020,"value":{"kind":"NOT_CONDUCTED"}},
                 "target":{"fiscalYear":2026,"amount":5}}""";
        String indicators = "/api/v1/initiatives/" + plan.initiative() + "/indicators";
        String key = "define-" + plan.planId();
        ApiClient.Answer first = staff.post(indicators, body, "Idempotency-Key", key);
        ApiClient.Answer again = staff.post(indicators, body, "Idempotency-Key", key);
        assertThat(first.json().get("indicatorId").asString()).isEqualTo(plan.initiative() + ".5");
        assertThat(again.json()).isEqualTo(first.json());
    }
}
