package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Indicators of every level of a plan, with the targets that real plans print, each read as it was written and judged. */
class TargetsContractTest {

    private final ApiClient staff = RunningService.shared().as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);
    private final String planAddress = "/api/v1/plans/" + plan.planId();
    private final String sectionId = plan.planId() + ".s1";

    private ApiClient.Answer accepted(ApiClient.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }

    private String ofPlan(String fields) {
        return defined("/api/v1/plans/" + plan.planId() + "/indicators", fields);
    }

    private String defined(String address, String fields) {
        return accepted(staff.post(address, "{" + fields + "}"))
                .json()
                .get("indicatorId")
                .asString();
    }

    private void section() {
        accepted(staff.post(planAddress + "/sections", "{\"level\":\"基本目標\",\"number\":\"Ⅰ\",\"name\":\"安心\"}"));
    }

    private static String counted(String name, String baseline) {
        return "\"name\":\"" + name + "\",\"measure\":\"ANNUAL_COUNT\",\"unit\":\"件\","
                + (baseline.isEmpty()
                        ? ""
                        : "\"baseline\":{\"fiscalYear\":2020,\"value\":{\"kind\":\"MEASURED\",\"amount\":" + baseline
                                + "}},");
    }

    /** The year as it is shown after its report. */
    private JsonNode reported(String indicator, int year, String value) {
        ApiClient.Answer answer = accepted(plan.report(indicator, String.valueOf(year), value));
        return staff.read("/api/v1/indicators/" + indicator, answer.position())
                .get("values")
                .valueStream()
                .filter(shown -> shown.get("fiscalYear").asInt() == year)
                .findFirst()
                .orElseThrow();
    }

    private String verdict(String indicator, int year, Object amount) {
        JsonNode status = reported(indicator, year, TestPlan.measured(amount)).get("status");
        return status.get("verdict").asString()
                + (status.has("yardstick") ? " " + status.get("yardstick").asString() : "");
    }

    @Test
    void a_plan_a_section_and_an_initiative_have_indicators() {
        section();
        String target = "\"target\":{\"fiscalYear\":2026,\"amount\":150}";
        String ofPlan = ofPlan(counted("人口", "100") + target);
        String ofSection = defined("/api/v1/sections/" + sectionId + "/indicators", counted("犯罪", "100") + target);
        assertThat(List.of(ofPlan, ofSection)).containsExactly(plan.planId() + ".i1", sectionId + ".1");
        ApiClient.Answer answer = accepted(plan.report(ofSection, "2023", TestPlan.measured(120)));

        JsonNode shown = staff.read("/api/v1/indicators/" + ofSection, answer.position());
        assertThat(shown.get("owner").toString())
                .isEqualTo("{\"kind\":\"SECTION\",\"id\":\"" + sectionId + "\",\"number\":\"Ⅰ\",\"name\":\"安心\"}");
        assertThat(shown.has("initiativeId")).isFalse();
        assertThat(staff.read("/api/v1/indicators/" + ofPlan, answer.position())
                        .get("owner")
                        .get("kind")
                        .asString())
                .isEqualTo("PLAN");

        List<String> listed = staff.read(planAddress + "/progress?fiscalYear=2023", answer.position())
                .get("items")
                .valueStream()
                .map(item -> item.get("indicatorId").asString())
                .toList();
        assertThat(listed)
                .containsExactly(ofPlan, ofSection, plan.count(), plan.stock(), plan.cumulative(), plan.ratio());
    }

    @Test
    void a_year_is_held_against_its_own_target_and_the_line_goes_through_it() {
        String indicator = ofPlan(
                counted("刑法犯認知件数", "412")
                        + "\"better\":\"LOWER\",\"targets\":[{\"fiscalYear\":2022,\"amount\":380},{\"fiscalYear\":2026,\"amount\":350}]");
        assertThat(verdict(indicator, 2022, 372)).isEqualTo("ACHIEVED YEAR_TARGET");
        assertThat(verdict(indicator, 2023, 376)).isEqualTo("BEHIND LINE");
        assertThat(verdict(indicator, 2024, 365)).isEqualTo("ON_TRACK LINE");
        JsonNode shown = staff.get("/api/v1/indicators/" + indicator).json();
        assertThat(shown.get("target").toString())
                .isEqualTo(
                        "{\"fiscalYear\":2026,\"fiscalYearLabel\":\"令和8年度\",\"kind\":\"AMOUNT\",\"amount\":350,\"unit\":\"件\"}");
        assertThat(shown.get("targets")
                        .valueStream()
                        .map(target -> target.get("fiscalYear").asInt()))
                .containsExactly(2022, 2026);
    }

    @Test
    void a_floor_a_ceiling_and_a_range_are_judged_as_printed() {
        String floor =
                ofPlan(counted("収納率", "96.1") + "\"target\":{\"kind\":\"AT_LEAST\",\"fiscalYear\":2026,\"amount\":98}");
        assertThat(verdict(floor, 2023, 98)).isEqualTo("ACHIEVED FINAL_TARGET");
        String ceiling =
                ofPlan(counted("待機児童", "12") + "\"target\":{\"kind\":\"AT_MOST\",\"fiscalYear\":2026,\"amount\":0}");
        assertThat(staff.get("/api/v1/indicators/" + ceiling)
                        .json()
                        .get("better")
                        .asString())
                .isEqualTo("LOWER");
        assertThat(verdict(ceiling, 2023, 7)).isEqualTo("BEHIND LINE");
        String range = ofPlan(
                counted("受診率", "45") + "\"target\":{\"kind\":\"RANGE\",\"fiscalYear\":2026,\"from\":50,\"to\":55}");
        assertThat(verdict(range, 2023, 52)).isEqualTo("ACHIEVED FINAL_TARGET");
        assertThat(verdict(range, 2024, 58)).isEqualTo("BEHIND LINE");
    }

    @Test
    void a_direction_is_better_or_worse_than_the_baseline() {
        String more = ofPlan(counted("県産材", "1200")
                + "\"target\":{\"kind\":\"DIRECTION\",\"fiscalYear\":2026,\"direction\":\"INCREASE\"}");
        assertThat(verdict(more, 2023, 1250)).isEqualTo("ON_TRACK BASELINE");
        assertThat(verdict(more, 2024, 1190)).isEqualTo("BEHIND BASELINE");
        String same = ofPlan(counted("森林面積", "68.0")
                + "\"target\":{\"kind\":\"DIRECTION\",\"fiscalYear\":2026,\"direction\":\"MAINTAIN\"}");
        assertThat(verdict(same, 2023, "68.0")).isEqualTo("ON_TRACK BASELINE");
        assertThat(verdict(same, 2024, 67.2)).isEqualTo("BEHIND BASELINE");
    }

    @Test
    void a_state_is_reached_in_the_year_it_is_set_up() {
        String state = ofPlan("\"name\":\"業務継続計画\",\"measure\":\"STATE\",\"states\":[\"未策定\",\"策定中\",\"策定済\"],"
                + "\"baseline\":{\"fiscalYear\":2020,\"value\":{\"kind\":\"STATE\",\"state\":\"未策定\"}},"
                + "\"target\":{\"kind\":\"STATE\",\"fiscalYear\":2026,\"state\":\"策定済\"}");
        JsonNode underWay = reported(state, 2023, "{\"kind\":\"STATE\",\"state\":\"策定中\"}");
        assertThat(underWay.get("state").asString()).isEqualTo("策定中");
        assertThat(underWay.has("amount")).isFalse();
        assertThat(underWay.at("/status/verdict").asString()).isEqualTo("ON_TRACK");
        assertThat(reported(state, 2024, "{\"kind\":\"STATE\",\"state\":\"策定済\"}")
                        .at("/status/verdict")
                        .asString())
                .isEqualTo("ACHIEVED");
        assertThat(plan.report(state, "2025", "{\"kind\":\"STATE\",\"state\":\"完成\"}")
                        .text())
                .contains("value.state", "state.unknown", "未策定 → 策定中 → 策定済");
    }

    @Test
    void what_is_only_watched_has_no_verdict_and_says_why() {
        String watched = ofPlan(counted("救急出動", "") + "\"target\":{\"kind\":\"NONE\",\"reason\":\"推移を見守る\"}");
        JsonNode year = reported(watched, 2023, TestPlan.measured(800));
        assertThat(year.at("/status/verdict").asString()).isEqualTo("NOT_COMPARABLE");
        assertThat(year.at("/status/reason").asString()).isEqualTo("NO_TARGET");
        assertThat(year.at("/status/arithmetic").asString()).contains("推移を見守る");
        JsonNode shown = staff.get("/api/v1/indicators/" + watched).json();
        assertThat(shown.get("target").toString()).isEqualTo("{\"kind\":\"NONE\",\"reason\":\"推移を見守る\"}");
        assertThat(shown.get("targets").isEmpty()).isTrue();
        assertThat(shown.has("baseline")).isFalse();
    }

    @Test
    void targets_are_revised_as_a_whole_and_those_before_stay() {
        ApiClient.Answer answer = accepted(
                staff.post(
                        "/api/v1/indicators/" + plan.count() + "/target-revisions",
                        "{\"targets\":[{\"fiscalYear\":2024,\"amount\":30},{\"fiscalYear\":2026,\"amount\":45}],\"reason\":\"中間見直し\"}"));
        JsonNode revision = staff.read("/api/v1/indicators/" + plan.count() + "/history", answer.position())
                .at("/targetRevisions/0");
        assertThat(revision.toString()).contains("\"fiscalYear\":2024", "\"amount\":30", "\"amount\":40", "中間見直し");
        assertThat(RunningService.shared()
                        .as("auditor")
                        .get("/api/v1/indicators/" + plan.count() + "/events")
                        .text())
                .contains("30件", "45件", "40件");
    }
}
