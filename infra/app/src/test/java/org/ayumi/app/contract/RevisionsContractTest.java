package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RevisionsContractTest {

    private final ApiClient staff = RunningService.shared().as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);

    @Test
    void a_revised_target_keeps_the_one_before() {
        ApiClient.Answer revised = staff.post(
                "/api/v1/indicators/" + plan.count() + "/target-revisions",
                "{\"target\":{\"fiscalYear\":2026,\"amount\":60},\"reason\":\"中間見直し\"}");
        assertThat(revised.status()).isEqualTo(200);
        JsonNode history = staff.read("/api/v1/indicators/" + plan.count() + "/history", revised.position());
        assertThat(history.get("target").get("amount").asInt()).isEqualTo(60);
        JsonNode revision = history.get("targetRevisions").get(0);
        assertThat(revision.get("previous").get("amount").asInt()).isEqualTo(40);
        assertThat(revision.get("reason").asString()).isEqualTo("中間見直し");
    }

    @Test
    void a_revised_baseline_keeps_the_one_before() {
        ApiClient.Answer revised = staff.post(
                "/api/v1/indicators/" + plan.count() + "/baseline-revisions",
                "{\"baseline\":{\"fiscalYear\":\"R2\",\"value\":{\"kind\":\"NOT_CONDUCTED\"}},\"reason\":\"再調査\"}");
        assertThat(revised.status()).as(revised.text()).isEqualTo(200);
        JsonNode history = staff.read("/api/v1/indicators/" + plan.count() + "/history", revised.position());
        assertThat(history.get("baseline").get("kind").asString()).isEqualTo("NOT_CONDUCTED");
        assertThat(history.get("baselineRevisions")
                        .get(0)
                        .get("previous")
                        .get("amount")
                        .asInt())
                .isEqualTo(10);
    }

    @Test
    void a_plan_initiative_schedule_and_links_are_revised_too() {
        ApiClient.Answer edition = staff.post("/api/v1/plans/" + plan.planId() + "/revisions", """
                {"name":"環境計画","edition":"改訂版","municipality":"試験市","firstYear":2022,"lastYear":2027,
                 "reason":"延長"}""");
        assertThat(edition.status()).as(edition.text()).isEqualTo(200);
        ApiClient.Answer schedule = staff.put(
                "/api/v1/initiatives/" + plan.initiative() + "/schedule",
                "{\"rows\":[{\"marks\":{\"R4\":\"検討\",\"R6\":\"→\"}}]}",
                "If-Match",
                "\"1\"");
        assertThat(schedule.status()).as(schedule.text()).isEqualTo(200);
        staff.post("/api/v1/plans/" + plan.planId() + "/initiatives", """
                {"number":"1-(1)-②","details":{"name":"川の調査","department":"環境部","division":"環境課",
                 "leadSections":["環境課"]}}""");
        ApiClient.Answer links = staff.put(
                "/api/v1/initiatives/" + plan.initiative() + "/related-initiatives",
                "{\"relatedInitiatives\":[\"" + plan.planId() + ".1-1-2\"]}",
                "If-Match",
                "\"2\"");
        assertThat(links.status()).as(links.text()).isEqualTo(200);
        ApiClient.Answer amended = staff.post("/api/v1/initiatives/" + plan.initiative() + "/amendments", """
                {"details":{"name":"里山の保全","department":"環境部","division":"環境課","leadSections":["環境課"]},
                 "reason":"名称変更"}""");
        assertThat(amended.status()).as(amended.text()).isEqualTo(200);
        JsonNode sheet = staff.read("/api/v1/initiatives/" + plan.initiative(), amended.position());
        assertThat(sheet.get("initiativeName").asString()).isEqualTo("里山の保全");
        assertThat(sheet.toString()).contains(plan.planId() + ".1-1-2").contains("検討");
    }
}
