package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ActivitiesContractTest {

    private final ApiClient staff = RunningService.shared().as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);
    private final String address = "/api/v1/initiatives/" + plan.initiative() + "/activities";

    @Test
    void year_and_title_are_enough_and_the_rest_is_kept_as_given() {
        ApiClient.Answer short_ = staff.post(address, "{\"fiscalYear\":2024,\"title\":\"草刈り\"}");
        assertThat(short_.status()).as(short_.text()).isEqualTo(201);
        ApiClient.Answer full = staff.post(address, """
                {"fiscalYear":2024,"title":"観察会","heldOn":"2024-10-12","state":"HELD","participants":5,
                 "place":"里山","counts":[{"label":"班","amount":2,"unit":"班"}],
                 "amounts":[{"label":"委託料","yen":120000}],"countedBy":["%s"],"note":"雨"}""".formatted(plan.count()));
        assertThat(full.status()).as(full.text()).isEqualTo(201);
        assertThat(full.json().get("activityId").asString()).isEqualTo(plan.initiative() + ".a2");
        JsonNode activities = staff.read("/api/v1/initiatives/" + plan.initiative(), full.position())
                .get("activities");
        assertThat(activities.size()).isEqualTo(2);
        JsonNode second = activities
                .valueStream()
                .filter(activity -> activity.get("title").asString().equals("観察会"))
                .findFirst()
                .orElseThrow();
        assertThat(second.get("participants").asInt()).isEqualTo(5);
        assertThat(second.get("heldOn").asString()).isEqualTo("2024-10-12");
        assertThat(second.toString()).contains("120000", plan.count(), "里山");
    }

    @Test
    void a_correction_and_a_withdrawal_need_a_reason_and_leave_their_trace() {
        String id = staff.post(address, "{\"fiscalYear\":2024,\"title\":\"草刈り\"}")
                .json()
                .get("activityId")
                .asString();
        assertThat(staff.post(address + "/" + id + "/corrections", "{\"fiscalYear\":2024,\"title\":\"草取り\"}")
                        .status())
                .isEqualTo(400);
        assertThat(staff.post(
                                address + "/" + id + "/corrections",
                                "{\"fiscalYear\":2024,\"title\":\"草取り\",\"reason\":\"誤記\"}")
                        .status())
                .isEqualTo(200);
        ApiClient.Answer withdrawn = staff.post(address + "/" + id + "/withdrawal", "{\"reason\":\"二重登録\"}");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(staff.read("/api/v1/initiatives/" + plan.initiative(), withdrawn.position())
                        .get("activities")
                        .size())
                .isZero();
        String trail = staff.get("/api/v1/initiatives/" + plan.initiative() + "/events")
                .text();
        assertThat(trail).contains("activity.recorded", "activity.corrected", "activity.withdrawn", "二重登録");
    }
}
