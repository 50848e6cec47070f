package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Figures of several stages stand beside each other, years in which nothing is due are nobody's to chase, and sums are made. */
class StagesContractTest {

    private final ApiClient staff = RunningService.shared().as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);

    private static ApiClient.Answer accepted(ApiClient.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }

    private String defined(String fields) {
        return accepted(staff.post("/api/v1/plans/" + plan.planId() + "/indicators", "{" + fields + "}"))
                .json()
                .get("indicatorId")
                .asString();
    }

    private ApiClient.Answer report(String indicator, int year, Object amount, String more) {
        return accepted(plan.report(
                indicator, String.valueOf(year), "{\"kind\":\"MEASURED\",\"amount\":" + amount + more + "}"));
    }

    private JsonNode year(String indicator, int year, ApiClient.Answer after) {
        return staff.read("/api/v1/indicators/" + indicator, after.position())
                .get("values")
                .valueStream()
                .filter(shown -> shown.get("fiscalYear").asInt() == year)
                .findFirst()
                .orElseThrow();
    }

    private JsonNode item(String indicator, int year, ApiClient.Answer after) {
        return staff.read("/api/v1/plans/" + plan.planId() + "/progress?fiscalYear=" + year, after.position())
                .get("items")
                .valueStream()
                .filter(shown -> shown.get("indicatorId").asString().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void three_stages_of_a_year_stand_beside_each_other_and_only_the_last_is_final() {
        String children = defined("\"name\":\"待機児童数\",\"measure\":\"STOCK\",\"better\":\"LOWER\",\"unit\":\"人\","
                + "\"baseline\":{\"fiscalYear\":2020,\"value\":{\"kind\":\"MEASURED\",\"amount\":12}},"
                + "\"target\":{\"fiscalYear\":2026,\"amount\":0}");
        report(children, 2023, 4, ",\"stage\":\"INTERIM\",\"asOf\":\"2023-09-30\"");
        ApiClient.Answer expected = report(children, 2023, 1, ",\"stage\":\"EXPECTED\"");
        JsonNode before = year(children, 2023, expected);
        assertThat(before.at("/stage").asString()).isEqualTo("EXPECTED");
        assertThat(before.at("/amount").asInt()).isEqualTo(1);
        assertThat(before.at("/status/arithmetic").asString()).contains("見込");

        ApiClient.Answer last = report(children, 2023, 2, "");
        JsonNode after = year(children, 2023, last);
        assertThat(after.at("/amount").asInt()).isEqualTo(2);
        assertThat(after.has("stage")).as("final").isFalse();
        assertThat(after.get("stages").size()).isEqualTo(3);
        assertThat(plan.report(children, "2023", TestPlan.measured(3)).status())
                .as("a second final figure is a correction")
                .isEqualTo(409);
    }

    @Test
    void a_preliminary_figure_is_judged_as_one() {
        String ratio = defined("\"name\":\"有収率\",\"measure\":\"RATIO\",\"unit\":\"%\","
                + "\"baseline\":{\"fiscalYear\":2020,\"value\":{\"kind\":\"MEASURED\",\"amount\":88.7}},"
                + "\"target\":{\"fiscalYear\":2026,\"amount\":90}");
        JsonNode year = year(ratio, 2023, report(ratio, 2023, 89.1, ",\"stage\":\"PRELIMINARY\""));
        assertThat(year.at("/status/arithmetic").asString()).startsWith("速報");
        assertThat(year.at("/status/arithmeticEn").asString()).containsIgnoringCase("preliminary");
        assertThat(year.at("/status/verdict").asString()).isIn("ON_TRACK", "BEHIND");
    }

    @Test
    void in_between_nothing_is_due() {
        String census = defined("\"name\":\"昼夜間人口比率\",\"measure\":\"RATIO\",\"unit\":\"％ポイント\","
                + "\"rhythm\":{\"everyYears\":5,\"anchor\":2020},"
                + "\"baseline\":{\"fiscalYear\":2020,\"value\":{\"kind\":\"MEASURED\",\"amount\":92.1}},"
                + "\"target\":{\"fiscalYear\":2025,\"amount\":93}");
        ApiClient.Answer other = report(plan.count(), 2023, 20, "");
        JsonNode item = item(census, 2023, other);
        assertThat(item.at("/value/kind").asString()).isEqualTo("NOT_DUE");
        assertThat(item.at("/status/reason").asString()).isEqualTo("NOT_DUE");
        assertThat(item.at("/status/arithmetic").asString()).contains("令和7年度");
        assertThat(plan.report(census, "2023", "{\"kind\":\"NOT_DUE\"}").status())
                .as("it follows, and is not reported")
                .isIn(400, 422);
    }

    @Test
    void a_calendar_year_stays_one() {
        String births = defined("\"name\":\"合計特殊出生率\",\"measure\":\"RATIO\",\"unit\":\"人\",\"yearBasis\":\"CALENDAR\","
                + "\"baseline\":{\"fiscalYear\":2015,\"value\":{\"kind\":\"MEASURED\",\"amount\":1.41}},"
                + "\"target\":{\"fiscalYear\":2025,\"amount\":1.60}");
        JsonNode year = year(births, 2023, report(births, 2023, 1.44, ""));
        assertThat(year.get("fiscalYearLabel").asString()).isEqualTo("令和5年");
        assertThat(year.at("/status/arithmetic").asString()).contains("平成27年").doesNotContain("平成27年度");
    }

    @Test
    void a_sum_is_held_against_its_target_and_stands_beside_the_year() {
        String visits = defined("\"name\":\"移住相談件数\",\"measure\":\"ANNUAL_COUNT\",\"unit\":\"件\","
                + "\"target\":{\"fiscalYear\":2026,\"amount\":300,\"sumFrom\":2022}");
        report(visits, 2022, 41, "");
        JsonNode year = year(visits, 2023, report(visits, 2023, 66, ""));
        assertThat(year.at("/amount").asInt()).isEqualTo(66);
        assertThat(year.at("/sum/amount").asInt()).isEqualTo(107);
        assertThat(year.at("/sum/complete").asBoolean()).isTrue();
        assertThat(year.at("/status/arithmetic").asString()).contains("107", "300");
        assertThat(year.at("/status/verdict").asString())
                .as("120 of 300 were expected")
                .isEqualTo("BEHIND");
    }
}
