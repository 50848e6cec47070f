package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A definition changes in the middle of a plan: figures before keep what they were, and are compared as far as somebody says how. */
class AmendmentsContractTest {

    private final ApiClient staff = RunningService.shared().as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);
    private final String address = "/api/v1/indicators/" + plan.count();

    private ApiClient.Answer accepted(ApiClient.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private ApiClient.Answer amend(String fields) {
        return accepted(staff.post(address + "/amendments", "{" + fields + ",\"reason\":\"数え方の変更\"}"));
    }

    private void report(int year, Object amount) {
        accepted(plan.report(plan.count(), String.valueOf(year), TestPlan.measured(amount)));
    }

    private JsonNode year(JsonNode read, int year) {
        return read.get("values")
                .valueStream()
                .filter(value -> value.get("fiscalYear").asInt() == year)
                .findFirst()
                .orElseThrow();
    }

    private static String verdict(JsonNode year) {
        JsonNode status = year.get("status");
        return status.get("verdict").asString()
                + (status.has("reason") ? " " + status.get("reason").asString() : "");
    }

    @Test
    void across_a_break_nothing_is_compared_until_the_targets_speak_of_the_new_count() {
        report(2023, 25);
        ApiClient.Answer amended =
                amend("\"name\":\"利用者数\",\"fromFiscalYear\":2024,\"continuity\":{\"kind\":\"BROKEN\"}");
        report(2024, 90);
        JsonNode read = staff.read(address, amended.position() + 1);
        assertThat(read.get("indicatorName").asString()).isEqualTo("利用者数");
        JsonNode amendment = read.at("/amendments/0");
        assertThat(amendment.get("fromFiscalYear").asInt()).isEqualTo(2024);
        assertThat(amendment.at("/continuity/kind").asString()).isEqualTo("BROKEN");
        assertThat(amendment.get("reason").asString()).isEqualTo("数え方の変更");
        assertThat(verdict(year(read, 2023)))
                .as("the year before is judged as ever")
                .isEqualTo("ON_TRACK");
        assertThat(verdict(year(read, 2024))).isEqualTo("NOT_COMPARABLE DEFINITION_CHANGED");

        ApiClient.Answer revised = accepted(
                staff.post(
                        address + "/target-revisions",
                        "{\"targets\":[{\"fiscalYear\":2024,\"amount\":80},{\"fiscalYear\":2026,\"amount\":120}],\"reason\":\"新しい数え方の目標\"}"));
        JsonNode after = staff.read(address, revised.position());
        assertThat(verdict(year(after, 2024))).isEqualTo("ACHIEVED");
        assertThat(staff.read(address + "?asOf=" + amended.position(), revised.position())
                        .get("values")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void with_a_factor_baseline_and_targets_are_restated_and_the_arithmetic_says_so() {
        report(2023, 25);
        amend("\"unit\":\"千件\",\"fromFiscalYear\":2024,\"continuity\":{\"kind\":\"CONVERTED\",\"factor\":0.001}");
        ApiClient.Answer answer = accepted(plan.report(plan.count(), "2024", TestPlan.measured("0.031")));
        JsonNode read = staff.read(address, answer.position());
        assertThat(year(read, 2023).get("unit").asString()).isEqualTo("件");
        JsonNode converted = year(read, 2024);
        assertThat(converted.get("unit").asString()).isEqualTo("千件");
        assertThat(verdict(converted)).isEqualTo("ON_TRACK");
        assertThat(converted.at("/status/arithmetic").asString()).contains("10件", "0.01千件", "換算");
    }

    @Test
    void the_trail_and_the_history_tell_it() {
        ApiClient.Answer answer =
                amend("\"name\":\"利用者数\",\"fromFiscalYear\":2024,\"continuity\":{\"kind\":\"BROKEN\"}");
        JsonNode history = staff.read(address + "/history", answer.position());
        assertThat(history.at("/amendments/0/name").asString()).isEqualTo("利用者数");
        assertThat(history.get("years")
                        .valueStream()
                        .filter(year -> year.path("amended").asBoolean(false))
                        .map(year -> year.get("fiscalYear").asInt()))
                .containsExactly(2024);
        assertThat(RunningService.shared()
                        .as("auditor")
                        .get(address + "/events")
                        .text())
                .contains("indicator.amended", "利用者数", "令和6年度");
    }

    @Test
    void what_cannot_be_said_is_refused_by_its_field() {
        ApiClient.Answer answer =
                staff.post(address + "/amendments", "{\"unit\":\"千件\",\"fromFiscalYear\":2024,\"reason\":\"見直し\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("amendment.not-the-same", "前後の数値の関係", "before and after relate");
    }
}
