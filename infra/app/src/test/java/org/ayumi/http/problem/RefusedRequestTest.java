package org.ayumi.http.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.app.TestPlan.measured;

import java.util.List;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.Stored;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a rule refuses leaves nothing behind, not even between what it accepts. */
class RefusedRequestTest {

    private final RunningService service = RunningService.shared();
    private final ApiClient staff = service.as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);

    @Test
    void refused_requests_between_valid_ones_leave_no_event_no_version_and_no_position() {
        ApiClient.Answer first = plan.report(plan.cumulative(), "2023", measured(20));
        ApiClient.Answer falls = plan.report(plan.cumulative(), "2024", measured(19));
        ApiClient.Answer second = plan.report(plan.cumulative(), "2024", measured(21));
        ApiClient.Answer twice = plan.report(plan.cumulative(), "2024", measured(22));
        ApiClient.Answer third = plan.report(plan.cumulative(), "2025", measured(23));

        assertThat(List.of(first.status(), falls.status(), second.status(), twice.status(), third.status()))
                .containsExactly(200, 409, 200, 409, 200);
        assertThat(second.position()).isEqualTo(first.position() + 1);
        assertThat(third.position()).isEqualTo(second.position() + 1);
        assertThat(third.json().get("version").asInt()).isEqualTo(4);
        JsonNode events = staff.get("/api/v1/indicators/" + plan.cumulative() + "/events")
                .json()
                .get("items");
        assertThat(events.valueStream().map(event -> event.get("type").asString()))
                .containsExactly(
                        "indicator.defined",
                        "indicator.value-recorded",
                        "indicator.value-recorded",
                        "indicator.value-recorded");
        assertThat(events.valueStream()
                        .skip(1)
                        .map(event -> event.at("/payload/figure/amount").asInt()))
                .containsExactly(20, 21, 23);
    }

    @Test
    void what_is_accepted_does_show_in_what_is_stored() {
        Stored before = service.stored();
        plan.report(plan.count(), "2024", measured(20));
        Stored after = service.stored();
        assertThat(after.head()).isEqualTo(before.head() + 1);
        assertThat(after.digests().entrySet().stream()
                        .filter(table -> !before.digests().entrySet().contains(table)))
                .as("tables that changed: events and at least two read models")
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void a_key_under_which_a_request_was_refused_can_be_used_for_the_right_one() {
        String values = "/api/v1/indicators/" + plan.count() + "/values/2024";
        String[] headers = {"If-Match", "*", "Idempotency-Key", "again-" + plan.planId()};
        assertThat(staff.put(values, "{\"value\":" + measured(-1) + "}", headers)
                        .status())
                .isEqualTo(422);
        assertThat(staff.put(values, "{\"value\":" + measured(1) + "}", headers).status())
                .isEqualTo(200);
    }

    @Test
    void a_reason_lets_a_year_before_the_plan_and_a_falling_count_in() {
        ApiClient.Answer early = staff.put(
                "/api/v1/indicators/" + plan.cumulative() + "/values/R3",
                "{\"value\":" + measured(9) + ",\"reason\":\"重複を除いた\"}",
                "If-Match",
                "*");
        assertThat(early.status()).as(early.text()).isEqualTo(200);
    }
}
