package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Many values in one request: all of them are stored, or none. */
class ValuesBatchContractTest {

    private final ApiClient staff = RunningService.shared().as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);
    private final String address = "/api/v1/plans/" + plan.planId() + "/values:batch";

    private static String item(String indicator, int year, String ifMatch, String value) {
        return "{\"indicatorId\":\"" + indicator + "\",\"fiscalYear\":" + year + ",\"ifMatch\":\""
                + ifMatch.replace("\"", "\\\"") + "\",\"value\":" + value + "}";
    }

    private ApiClient.Answer post(List<String> items, String... headers) {
        return staff.post(address, "{\"items\":[" + String.join(",", items) + "],\"source\":\"年度末集計表\"}", headers);
    }

    private List<String> values(String indicator) {
        return staff.get("/api/v1/indicators/" + indicator)
                .json()
                .get("values")
                .valueStream()
                .map(value -> value.get("fiscalYear").asInt() + " "
                        + value.path("amount").asString("-"))
                .toList();
    }

    private void awaitVisible(ApiClient.Answer answer) {
        staff.read("/api/v1/plans/" + plan.planId(), answer.position());
    }

    @Test
    void every_value_is_stored_and_answered_in_the_order_of_the_request() {
        ApiClient.Answer answer = post(List.of(
                item(plan.stock(), 2023, "*", TestPlan.measured(12)),
                item(plan.count(), 2023, "\"1\"", TestPlan.measured(20)),
                item(plan.count(), 2024, "\"1\"", "{\"kind\":\"NOT_CONDUCTED\"}")));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        List<JsonNode> items = answer.json().get("items").valueStream().toList();
        assertThat(items)
                .extracting(item -> item.get("indicatorId").asString())
                .containsExactly(plan.stock(), plan.count(), plan.count());
        assertThat(items).extracting(item -> item.get("fiscalYear").asInt()).containsExactly(2023, 2023, 2024);
        assertThat(items).extracting(item -> item.get("version").asInt()).containsExactly(2, 3, 3);
        assertThat(items.get(0).at("/receipt/leafHash").asString()).isNotEmpty();
        awaitVisible(answer);
        assertThat(values(plan.count())).containsExactly("2023 20", "2024 -");
        assertThat(values(plan.stock())).containsExactly("2023 12");
    }

    @Test
    void where_one_is_refused_nothing_is_stored_and_every_fault_is_named() {
        assertThat(plan.report(plan.ratio(), "2023", TestPlan.measured(10)).status())
                .isEqualTo(200);
        ApiClient.Answer answer = post(List.of(
                item(plan.count(), 2023, "*", TestPlan.measured(20)),
                item(plan.stock(), 2023, "\"9\"", TestPlan.measured(12)),
                item(plan.stock(), 2024, "*", TestPlan.measured(-1)),
                item(plan.ratio(), 2023, "*", TestPlan.measured(11))));
        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString() + " "
                                + error.get("code").asString()))
                .containsExactlyInAnyOrder(
                        "items[1].ifMatch version.stale",
                        "items[2].value.amount amount.negative",
                        "items[3].fiscalYear value.already-recorded");
        assertThat(answer.status()).isBetween(409, 422);
        assertThat(values(plan.count())).isEmpty();
        assertThat(values(plan.stock())).isEmpty();
        ApiClient.Answer after = plan.report(plan.count(), "2023", TestPlan.measured(21));
        assertThat(after.status()).as("no lock and no position is left behind").isEqualTo(200);
        awaitVisible(after);
    }

    @Test
    void what_cannot_be_read_is_named_by_its_place() {
        ApiClient.Answer answer = staff.post(
                address,
                "{\"items\":[null,{},{\"indicatorId\":\"tomisato-kyodo-2.1-1-1.1\",\"fiscalYear\":\"来年\",\"ifMatch\":\"x\","
                        + "\"value\":{\"kind\":\"MEASURED\"}}]}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString() + " "
                                + error.get("code").asString()))
                .containsExactlyInAnyOrder(
                        "items[0] field.missing",
                        "items[1].indicatorId field.missing",
                        "items[1].fiscalYear field.missing",
                        "items[1].value field.missing",
                        "items[1].ifMatch field.missing",
                        "items[2].indicatorId indicator.unknown-in-plan",
                        "items[2].fiscalYear fiscal-year.unreadable",
                        "items[2].value.amount field.missing",
                        "items[2].ifMatch version.if-match-malformed");
        assertThat(staff.post(address, "{\"items\":[]}").status()).isEqualTo(400);
        assertThat(staff.post("/api/v1/plans/nowhere/values:batch", "{\"items\":[]}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_repetition_under_the_same_key_gets_the_same_answer_and_stores_nothing() {
        List<String> items = List.of(
                item(plan.count(), 2023, "*", TestPlan.measured(20)),
                item(plan.stock(), 2023, "*", TestPlan.measured(12)));
        ApiClient.Answer first = post(items, "Idempotency-Key", "batch-" + plan.planId());
        ApiClient.Answer second = post(items, "Idempotency-Key", "batch-" + plan.planId());
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(second.text()).isEqualTo(first.text());
        ApiClient.Answer other = post(
                List.of(item(plan.cumulative(), 2023, "*", TestPlan.measured(20))),
                "Idempotency-Key",
                "batch-" + plan.planId());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text()).contains("idempotency.other-request");
    }

    /** Batches that name the same indicators in opposite orders, and single reports between them. */
    @Test
    void batches_and_single_reports_at_the_same_time_are_all_stored() throws Exception {
        List<String> indicators = List.of(plan.count(), plan.stock(), plan.cumulative(), plan.ratio());
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Callable<ApiClient.Answer>> writes = IntStream.range(0, 12)
                    .<Callable<ApiClient.Answer>>mapToObj(turn -> () -> {
                        List<String> order = turn % 2 == 0 ? indicators : indicators.reversed();
                        return untilServed(() -> turn % 3 == 0
                                ? plan.report(order.getFirst(), "2022", TestPlan.measured(30))
                                : post(order.stream()
                                        .map(indicator -> item(indicator, 2023, "*", TestPlan.measured(30)))
                                        .toList()));
                    })
                    .toList();
            for (var answer : threads.invokeAll(writes)) {
                assertThat(answer.get().status()).as(answer.get().text()).isEqualTo(200);
            }
        }
        ApiClient.Answer last = plan.report(plan.ratio(), "2024", TestPlan.measured(31));
        awaitVisible(last);
        for (String indicator : indicators) {
            assertThat(values(indicator)).contains("2023 30");
        }
    }

    /** How long is too long to wait depends on the machine. */
    private static ApiClient.Answer untilServed(Supplier<ApiClient.Answer> write) {
        ApiClient.Answer answer = write.get();
        while (answer.isBusy()) {
            answer = write.get();
        }
        return answer;
    }
}
