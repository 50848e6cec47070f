package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 活動指標、成果指標、予定と実績、ロジックモデル. */
class LogicModelContractTest {

    private final ApiClient staff = RunningService.shared().as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);
    private final String address = "/api/v1/plans/" + plan.planId() + "/logic-model";

    private void role(String indicator, String role) {
        assertThat(staff.post(
                                "/api/v1/indicators/" + indicator + "/amendments",
                                "{\"role\":\"" + role + "\",\"fromFiscalYear\":2023,\"reason\":\"指標の整理\"}")
                        .status())
                .isEqualTo(200);
    }

    private static String node(String kind, String id) {
        return "{\"kind\":\"" + kind + "\",\"" + (kind.equals("INPUT") ? "text" : "id") + "\":\"" + id + "\"}";
    }

    private static String link(String from, String to) {
        return "{\"from\":" + from + ",\"to\":" + to + "}";
    }

    private ApiClient.Answer draw(String links, String reason) {
        return staff.put(address, "{\"links\":[" + links + "]" + reason + "}", "If-Match", "*");
    }

    private static List<String> faults(ApiClient.Answer answer) {
        return answer.json()
                .get("errors")
                .valueStream()
                .map(error ->
                        error.get("field").asString() + " " + error.get("code").asString())
                .toList();
    }

    private String wholeChain() {
        role(plan.count(), "OUTPUT");
        role(plan.stock(), "OUTCOME");
        return link(node("INPUT", "人件費0.8人"), node("ACTIVITY", plan.initiative()))
                + "," + link(node("ACTIVITY", plan.initiative()), node("OUTPUT", plan.count()))
                + "," + link(node("OUTPUT", plan.count()), node("OUTCOME", plan.stock()));
    }

    @Test
    void an_indicator_is_said_to_be_an_output_or_an_outcome_from_a_year_on() {
        assertThat(staff.get("/api/v1/indicators/" + plan.count()).json().has("role"))
                .isFalse();
        role(plan.count(), "OUTPUT");
        JsonNode indicator = staff.get("/api/v1/indicators/" + plan.count()).json();
        assertThat(indicator.get("role").asString()).isEqualTo("OUTPUT");
        assertThat(indicator.at("/amendments/0/role").asString()).isEqualTo("OUTPUT");
        assertThat(indicator.at("/amendments/0/continuity/kind").asString()).isEqualTo("SAME");
    }

    @Test
    void what_is_planned_stands_beside_what_became_of_it_and_is_not_judged() {
        ApiClient.Answer planned = plan.report(
                plan.count(), "2024", "{\"kind\":\"MEASURED\",\"amount\":120,\"stage\":\"PLANNED\"}", "If-Match", "*");
        assertThat(planned.status()).isEqualTo(200);
        JsonNode before = year(2024, planned);
        assertThat(before.get("kind").asString()).isEqualTo("NOT_REPORTED");
        assertThat(before.at("/status/reason").asString()).isEqualTo("NOT_REPORTED");
        assertThat(before.at("/planned/amount").asInt()).isEqualTo(120);
        assertThat(before.get("planned").has("difference")).isFalse();
        ApiClient.Answer actual =
                plan.report(plan.count(), "2024", "{\"kind\":\"MEASURED\",\"amount\":128}", "If-Match", "*");
        JsonNode after = year(2024, actual);
        assertThat(after.get("amount").asInt()).isEqualTo(128);
        assertThat(after.at("/planned/difference").asInt()).isEqualTo(8);
        assertThat(after.at("/planned/percentOfPlan").decimalValue()).isEqualByComparingTo("106.7");
        assertThat(after.at("/planned/arithmetic").asString()).contains("128 − 120 = 8", "106.7%");
    }

    private JsonNode year(int year, ApiClient.Answer after) {
        return staff.read("/api/v1/indicators/" + plan.count(), after.position())
                .get("values")
                .valueStream()
                .filter(value -> value.get("fiscalYear").asInt() == year)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobody_plans_an_absence_and_a_plan_has_no_parts() {
        assertThat(faults(plan.report(
                        plan.count(), "2024", "{\"kind\":\"NOT_CONDUCTED\",\"stage\":\"PLANNED\"}", "If-Match", "*")))
                .containsExactly("value.kind figure.not-for-stage");
        plan.report(
                plan.count(), "2024", "{\"kind\":\"MEASURED\",\"amount\":120,\"stage\":\"PLANNED\"}", "If-Match", "*");
        assertThat(faults(staff.put(
                        "/api/v1/indicators/" + plan.count() + "/breakdowns/2024",
                        "{\"stage\":\"PLANNED\",\"by\":\"性別\",\"parts\":[{\"name\":\"男\",\"amount\":60},{\"name\":\"女\",\"amount\":60}]}",
                        "If-Match",
                        "*")))
                .containsExactly("stage breakdown.not-of-plan");
    }

    @Test
    void a_model_is_drawn_and_drawn_otherwise_for_a_reason_and_every_version_stays() {
        String links = wholeChain();
        ApiClient.Answer first = draw(links, "");
        assertThat(first.status()).isEqualTo(200);
        assertThat(draw(links, "").position()).isEqualTo(first.position());
        String more = links + "," + link(node("ACTIVITY", plan.initiative()), node("OUTCOME", plan.stock()));
        ApiClient.Answer unexplained = draw(more, "");
        assertThat(unexplained.status())
                .as("as every revision without a reason")
                .isEqualTo(409);
        assertThat(faults(unexplained)).containsExactly("reason logic.needs-reason");
        ApiClient.Answer second = draw(more, ",\"reason\":\"評価シートの見直し\"");
        JsonNode model = staff.read(address, second.position());
        assertThat(model.get("modelVersion").asInt()).isEqualTo(2);
        assertThat(model.get("links").size()).isEqualTo(4);
        assertThat(model.at("/versions/1/linked").asInt()).isEqualTo(1);
        assertThat(model.at("/versions/1/reason").asString()).isEqualTo("評価シートの見直し");
        JsonNode then = staff.get(address + "?asOf=" + first.position()).json();
        assertThat(then.get("links").size()).isEqualTo(3);
        assertThat(then.at("/nodes/0/text").asString()).isEqualTo("人件費0.8人");
    }

    @Test
    void links_lead_forward_between_what_the_plan_has_in_its_role() {
        assertThat(staff.put(address, "{\"links\":[]}").status()).isEqualTo(428);
        assertThat(faults(draw(link(node("ACTIVITY", plan.initiative()), node("OUTPUT", plan.count())), "")))
                .containsExactly("links[0].to.kind logic.role");
        String back = link(node("OUTPUT", plan.count()), node("ACTIVITY", plan.initiative()));
        assertThat(faults(draw(back, ""))).containsExactly("links[0].to logic.backwards");
        assertThat(faults(draw(link(node("INPUT", "人"), node("ACTIVITY", "nowhere.1")), "")))
                .containsExactly("links[0].to.id initiative.unknown-in-plan");
        role(plan.stock(), "OUTCOME");
        role(plan.count(), "OUTCOME");
        String there = link(node("OUTCOME", plan.stock()), node("OUTCOME", plan.count()));
        String andBack = link(node("OUTCOME", plan.count()), node("OUTCOME", plan.stock()));
        assertThat(faults(draw(there + "," + andBack, ""))).containsExactly("links[1] logic.circle");
        assertThat(faults(draw(there + "," + there, ""))).containsExactly("links[1] logic.twice");
    }

    @Test
    void where_something_was_done_and_the_outcome_did_not_move_is_told_with_its_arithmetic() {
        draw(wholeChain(), "");
        plan.report(plan.stock(), "2022", "{\"kind\":\"MEASURED\",\"amount\":5}", "If-Match", "*");
        ApiClient.Answer held = staff.post(
                "/api/v1/initiatives/" + plan.initiative() + "/activities",
                "{\"fiscalYear\":2023,\"title\":\"交流会\",\"state\":\"HELD\"}");
        JsonNode open = unmoved(held);
        assertThat(open.at("/cannotBeSaid/0/why").asString()).isEqualTo("NO_FIGURE");
        assertThat(open.get("unmoved").isEmpty()).isTrue();
        ApiClient.Answer same =
                plan.report(plan.stock(), "2023", "{\"kind\":\"MEASURED\",\"amount\":5}", "If-Match", "*");
        JsonNode stands = unmoved(same);
        assertThat(stands.at("/unmoved/0/outcomeId").asString()).isEqualTo(plan.stock());
        assertThat(stands.at("/unmoved/0/moved").asString()).isEqualTo("SAME");
        assertThat(stands.at("/unmoved/0/activity/heldActivities").asInt()).isEqualTo(1);
        assertThat(stands.at("/unmoved/0/arithmetic").asString()).contains("令和4年度", "同じ");
        assertThat(stands.at("/unmoved/0/arithmeticEn").asString()).contains("did not move");
        assertThat(stands.get("incomplete").isEmpty()).isTrue();
        assertThat(staff.get(address + "/unmoved?fiscalYear=someday").status()).isEqualTo(400);
    }

    private JsonNode unmoved(ApiClient.Answer after) {
        return staff.read(address + "/unmoved?fiscalYear=2023", after.position());
    }

    @Test
    void the_trail_and_the_difference_tell_which_links_came_and_went() {
        ApiClient.Answer first = draw(wholeChain(), "");
        ApiClient.Answer second =
                draw(link(node("OUTPUT", plan.count()), node("OUTCOME", plan.stock())), ",\"reason\":\"見直し\"");
        ApiClient auditor = RunningService.shared().as("auditor");
        JsonNode events = auditor.read("/api/v1/plans/" + plan.planId() + "/events?limit=200", second.position());
        String last = events.get("items")
                .valueStream()
                .map(event -> event.get("sentenceJa").asString())
                .filter(sentence -> sentence.contains("ロジックモデル"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        assertThat(last).contains("第2版", "外した線2本", "人件費0.8人");
        JsonNode difference = auditor.get("/api/v1/plans/" + plan.planId() + "/events/difference?from="
                        + first.position() + "&to=" + second.position())
                .json();
        assertThat(difference.toString()).contains("人件費0.8人 →");
    }
}
