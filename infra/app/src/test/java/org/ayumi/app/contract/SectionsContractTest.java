package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A plan of another city's shape: three levels, numbers of any kind, initiatives on each of them. */
class SectionsContractTest {

    private final ApiClient staff = RunningService.shared().as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);
    private final String address = "/api/v1/plans/" + plan.planId();

    private ApiClient.Answer section(String fields) {
        ApiClient.Answer answer = staff.post(address + "/sections", "{" + fields + "}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private ApiClient.Answer initiative(String fields, String name) {
        ApiClient.Answer answer = staff.post(
                address + "/initiatives",
                "{" + fields + ",\"details\":{\"name\":\"" + name
                        + "\",\"department\":\"環境部\",\"division\":\"環境課\",\"leadSections\":[\"環境課\"]}}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private String id(String end) {
        return plan.planId() + "." + end;
    }

    private static List<String> told(JsonNode list, String field) {
        return list.get("items")
                .valueStream()
                .map(item -> item.has(field) ? item.get(field).asString() : "-")
                .toList();
    }

    private void threeLevels() {
        assertThat(section("\"level\":\"基本目標\",\"number\":\"Ⅰ\",\"name\":\"市民が主役\"")
                        .json()
                        .get("sectionId")
                        .asString())
                .isEqualTo(id("s1"));
        section("\"level\":\"基本目標\",\"number\":\"Ⅱ\",\"name\":\"安心\"");
        section("\"level\":\"施策\",\"number\":\"Ⅰ-1\",\"name\":\"協働\",\"parent\":\"" + id("s1") + "\"");
        section("\"name\":\"重点\",\"parent\":\"" + id("s3") + "\"");
    }

    @Test
    void sections_are_listed_depth_first_as_they_are_printed() {
        threeLevels();
        ApiClient.Answer last = initiative("\"number\":\"11102\",\"section\":\"" + id("s4") + "\"", "五桁の事業");
        JsonNode sections = staff.read(address + "/sections", last.position());
        assertThat(told(sections, "sectionId")).containsExactly(id("s1"), id("s3"), id("s4"), id("s2"));
        assertThat(told(sections, "number")).containsExactly("Ⅰ", "Ⅰ-1", "-", "Ⅱ");
        assertThat(told(sections, "level")).containsExactly("基本目標", "施策", "-", "基本目標");
        assertThat(told(sections, "parent")).containsExactly("-", id("s1"), id("s3"), "-");
        assertThat(told(sections, "depth")).containsExactly("0", "1", "2", "0");
        assertThat(told(sections, "initiatives")).containsExactly("0", "0", "1", "0");
    }

    @Test
    void initiatives_stand_in_their_order_whatever_their_numbers_say() {
        threeLevels();
        initiative("\"number\":\"11102\",\"section\":\"" + id("s4") + "\"", "五桁の事業");
        initiative("\"number\":\"Ⅰ-1-①\",\"section\":\"" + id("s3") + "\",\"order\":5", "最初の事業");
        ApiClient.Answer named = initiative("\"number\":\"施策1\",\"slug\":\"first\",\"order\":5", "IDを決めた事業");
        assertThat(named.json().get("initiativeId").asString()).isEqualTo(id("first"));
        JsonNode list = staff.read(address + "/initiatives", named.position());
        assertThat(told(list, "initiativeNumber")).containsExactly("施策1", "Ⅰ-1-①", "1-(1)-①", "11102");
        assertThat(told(list, "sectionId")).containsExactly("-", id("s3"), "-", id("s4"));
        JsonNode below = staff.read(address + "/initiatives?section=" + id("s1"), named.position());
        assertThat(told(below, "initiativeNumber")).containsExactly("Ⅰ-1-①", "11102");
    }

    @Test
    void an_initiative_moves_with_all_that_was_told_of_it_and_stays_where_it_was_then() {
        threeLevels();
        ApiClient.Answer moved = staff.post(
                "/api/v1/initiatives/" + plan.initiative() + "/moves",
                "{\"number\":\"Ⅱ-①\",\"section\":\"" + id("s2") + "\",\"reason\":\"中間見直し\"}");
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        JsonNode now = staff.read("/api/v1/initiatives/" + plan.initiative(), moved.position());
        assertThat(now.get("initiativeNumber").asString()).isEqualTo("Ⅱ-①");
        assertThat(now.get("sectionId").asString()).isEqualTo(id("s2"));
        assertThat(now.get("indicators")).hasSize(4);
        JsonNode then = staff.get("/api/v1/initiatives/" + plan.initiative() + "?asOf=" + (moved.position() - 1))
                .json();
        assertThat(then.get("initiativeNumber").asString()).isEqualTo("1-(1)-①");
        assertThat(then.has("sectionId")).isFalse();
        JsonNode progress = staff.read(address + "/progress?fiscalYear=2023", moved.position());
        assertThat(told(progress, "initiativeNumber")).containsOnly("Ⅱ-①");
        String trail = RunningService.shared()
                .as("auditor")
                .get("/api/v1/initiatives/" + plan.initiative() + "/events")
                .text();
        assertThat(trail).contains("initiative.moved", "Ⅱ-①", "中間見直し");
    }

    @Test
    void a_section_is_amended_and_its_plan_tells_what_it_was_called() {
        threeLevels();
        ApiClient.Answer amended = staff.post(
                address + "/sections/" + id("s1") + "/amendments",
                "{\"level\":\"基本目標\",\"number\":\"Ⅰ\",\"name\":\"市民が主役の協働\",\"reason\":\"名称の変更\"}");
        assertThat(amended.status()).as(amended.text()).isEqualTo(200);
        JsonNode sections = staff.read(address + "/sections", amended.position());
        assertThat(told(sections, "name")).contains("市民が主役の協働").doesNotContain("市民が主役");
        assertThat(told(
                        staff.get(address + "/sections?asOf=" + (amended.position() - 1))
                                .json(),
                        "name"))
                .contains("市民が主役");
        String trail =
                RunningService.shared().as("auditor").get(address + "/events").text();
        assertThat(trail).contains("plan.section-amended", "名称の変更");
    }

    @Test
    void a_repeated_request_adds_one_section() {
        String body = "{\"name\":\"協働\"}";
        ApiClient.Answer first = staff.post(address + "/sections", body, "Idempotency-Key", plan.planId());
        ApiClient.Answer again = staff.post(address + "/sections", body, "Idempotency-Key", plan.planId());
        assertThat(again.json().get("sectionId")).isEqualTo(first.json().get("sectionId"));
        assertThat(again.position()).isEqualTo(first.position());
    }
}
