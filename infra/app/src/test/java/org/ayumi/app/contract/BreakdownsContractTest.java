package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Figures are told in their parts and surveys in their tables, held against what they are of. */
class BreakdownsContractTest {

    private static final String SHAPE_14 =
            "\"by\":\"性別\",\"parts\":[{\"name\":\"男\",\"amount\":71.2,\"base\":590},{\"name\":\"女\",\"amount\":74.9,\"base\":614}]";

    private final ApiClient staff = RunningService.shared().as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);

    private static ApiClient.Answer accepted(ApiClient.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }

    private ApiClient.Answer tell(String indicator, String fields) {
        return staff.put("/api/v1/indicators/" + indicator + "/breakdowns/2023", "{" + fields + "}", "If-Match", "*");
    }

    private JsonNode year(String indicator, ApiClient.Answer last) {
        return staff.read("/api/v1/indicators/" + indicator, last.position()).at("/values/0");
    }

    @Test
    void parts_stand_beside_their_total_and_say_when_it_is_another_one() {
        assertThat(tell(plan.ratio(), SHAPE_14).status())
                .as("before there is a total")
                .isEqualTo(409);
        accepted(plan.report(plan.ratio(), "2023", TestPlan.measured(73.1)));
        JsonNode told = year(plan.ratio(), accepted(tell(plan.ratio(), SHAPE_14)));
        assertThat(told.at("/breakdowns/0/parts/1/base").asInt()).isEqualTo(614);
        assertThat(told.at("/breakdowns/0/check/agrees").asBoolean()).isTrue();
        assertThat(told.at("/breakdowns/0/check/sentence").asString()).contains("(71.2 × 590 + 74.9 × 614) ÷ 1,204");

        ApiClient.Answer corrected = accepted(staff.post(
                "/api/v1/indicators/" + plan.ratio() + "/values/2023/corrections",
                "{\"value\":" + TestPlan.measured(76) + ",\"reason\":\"転記の誤り\"}"));
        JsonNode check = year(plan.ratio(), corrected).at("/breakdowns/0/check");
        assertThat(check.get("agrees").asBoolean()).isFalse();
        assertThat(check.get("total").asInt()).isEqualTo(76);
        assertThat(staff.read("/api/v1/indicators/" + plan.ratio() + "/history", corrected.position())
                        .toString())
                .contains("\"by\":\"性別\"");
    }

    @Test
    void parts_that_do_not_give_the_total_are_refused_with_the_calculation_unless_it_is_said_why() {
        accepted(plan.report(plan.count(), "2023", TestPlan.measured(30)));
        String parts = "\"by\":\"会場\",\"parts\":[{\"name\":\"北\",\"amount\":20},{\"name\":\"南\",\"amount\":12}]";
        ApiClient.Answer refused = tell(plan.count(), parts);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("parts");
        assertThat(refused.json().at("/errors/0/messageJa").asString()).contains("20 + 12 = 32件", "30件");
        assertThat(refused.json().at("/errors/0/messageEn").asString()).contains("20 + 12 = 32件", "30件");
        JsonNode told = year(plan.count(), accepted(tell(plan.count(), parts + ",\"overlap\":\"両方で開いた回は両方に数えた\"")));
        assertThat(told.at("/breakdowns/0/overlap").asString()).isEqualTo("両方で開いた回は両方に数えた");
        assertThat(told.at("/breakdowns/0/check/agrees").asBoolean()).isFalse();
    }

    @Test
    void another_plan_that_uses_the_figure_shows_its_parts() {
        TestPlan strategy = TestPlan.adoptedBy(staff);
        String use = accepted(staff.post(
                        "/api/v1/plans/" + strategy.planId() + "/indicators",
                        "{\"reportedAt\":\"" + plan.ratio() + "\",\"target\":{\"fiscalYear\":2026,\"amount\":80}}"))
                .json()
                .get("indicatorId")
                .asString();
        accepted(plan.report(plan.ratio(), "2023", TestPlan.measured(73.1)));
        ApiClient.Answer last = accepted(tell(plan.ratio(), SHAPE_14));
        assertThat(year(use, last).get("breakdowns"))
                .isEqualTo(year(plan.ratio(), last).get("breakdowns"));
        assertThat(tell(use, SHAPE_14).status()).isEqualTo(409);
    }

    @Test
    void the_table_of_a_survey_works_out_or_says_why_not_and_both_tables_of_a_correction_stay() {
        String surveys = "/api/v1/initiatives/" + plan.initiative() + "/surveys";
        String table = "\"question\":\"また来たいか\",\"base\":44,\"multipleAnswers\":true,"
                + "\"rows\":[{\"answer\":\"はい\",\"count\":9,\"percent\":14.1}]";
        ApiClient.Answer refused = staff.post(surveys, "{\"fiscalYear\":2023," + table + "}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("rows[0].percent");
        ApiClient.Answer recorded =
                accepted(staff.post(surveys, "{\"fiscalYear\":2023," + table + ",\"deviation\":\"分母は回答の合計64\"}"));
        String survey = recorded.json().get("surveyId").asString();
        JsonNode sheet = staff.read("/api/v1/initiatives/" + plan.initiative(), recorded.position());
        assertThat(sheet.at("/surveys/0/oddities/0/explanation").asString()).isEqualTo("分母は回答の合計64");

        ApiClient.Answer corrected = accepted(staff.post(
                surveys + "/" + survey + "/corrections",
                "{" + table.replace("14.1", "20.5") + ",\"reason\":\"分母を改める\"}"));
        assertThat(staff.read("/api/v1/initiatives/" + plan.initiative(), corrected.position())
                        .at("/surveys/0/rows/0/percent")
                        .asDouble())
                .isEqualTo(20.5);
        assertThat(RunningService.shared()
                        .as("auditor")
                        .get("/api/v1/initiatives/" + plan.initiative() + "/events")
                        .text())
                .contains("14.1", "20.5", "分母を改める");
    }
}
