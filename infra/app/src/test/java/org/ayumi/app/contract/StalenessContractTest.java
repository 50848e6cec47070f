package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How long nothing was heard of the indicators of a plan. */
class StalenessContractTest {

    private final ApiClient staff = RunningService.shared().as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);
    private final String address = "/api/v1/plans/" + plan.planId() + "/staleness";

    private static JsonNode item(JsonNode answer, String indicatorId) {
        return answer.get("items")
                .valueStream()
                .filter(item -> item.get("indicatorId").asString().equals(indicatorId))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_never_reported_and_whom_to_ask_is_told() {
        assertThat(plan.report(plan.count(), "R5", TestPlan.measured(12)).status())
                .isEqualTo(200);
        ApiClient.Answer inCharge = staff.put(
                "/api/v1/indicators/" + plan.stock() + "/person-in-charge",
                "{\"kind\":\"ACCOUNT\",\"name\":\"staff\"}",
                "If-Match",
                "*");

        JsonNode answer = staff.read(address, inCharge.position());

        LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
        assertThat(LocalDate.parse(answer.get("day").asString())).isBetween(today.minusDays(1), today);
        assertThat(answer.at("/totals/indicators").asInt()).isEqualTo(4);
        assertThat(answer.at("/totals/neverReported").asInt()).isEqualTo(3);
        assertThat(answer.at("/totals/withoutPersonInCharge").asInt()).isEqualTo(3);
        JsonNode reported = item(answer, plan.count());
        assertThat(reported.at("/lastReport/fiscalYear").asInt()).isEqualTo(2023);
        assertThat(reported.get("days").asInt()).isBetween(0, 1);
        assertThat(reported.has("personInCharge")).isFalse();
        JsonNode never = item(answer, plan.stock());
        assertThat(never.get("state").asString()).isEqualTo("NEVER_REPORTED");
        assertThat(never.has("days")).isFalse();
        assertThat(never.at("/personInCharge/name").asString()).isEqualTo("staff");
    }

    @Test
    void the_same_question_has_the_same_bytes() {
        ApiClient.Answer reported = plan.report(plan.count(), "R5", TestPlan.measured(12));
        String then = staff.get(address + "?asOf=" + reported.position()).text();
        assertThat(plan.report(plan.stock(), "R5", TestPlan.measured(13)).status())
                .isEqualTo(200);

        assertThat(staff.get(address + "?asOf=" + reported.position()).text()).isEqualTo(then);
        assertThat(then).contains("\"neverReported\":3");
    }

    @Test
    void a_moment_that_cannot_be_is_refused_by_field() {
        ApiClient.Answer refused = staff.get(address + "?asOf=2999-01-01");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("asOf");
    }
}
