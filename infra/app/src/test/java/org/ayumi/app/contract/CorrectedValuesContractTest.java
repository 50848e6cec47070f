package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.app.TestPlan.measured;

import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CorrectedValuesContractTest {

    private final ApiClient staff = RunningService.shared().as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);

    @Test
    void another_value_for_a_reported_year_is_a_correction_with_a_reason() {
        plan.report(plan.count(), "2024", measured(30));
        assertThat(plan.report(plan.count(), "2024", measured(31)).status()).isEqualTo(409);
        ApiClient.Answer corrected = staff.post(
                "/api/v1/indicators/" + plan.count() + "/values/2024/corrections",
                "{\"value\":" + measured(31) + ",\"reason\":\"転記の誤り\"}");
        assertThat(corrected.status()).isEqualTo(200);
        JsonNode year =
                yearOf(staff.read("/api/v1/indicators/" + plan.count() + "/history", corrected.position()), 2024);
        assertThat(year.get("value").get("amount").asInt()).isEqualTo(31);
        JsonNode revision = year.get("revisions").get(0);
        assertThat(revision.get("previous").get("amount").asInt()).isEqualTo(30);
        assertThat(revision.get("reason").asString()).isEqualTo("転記の誤り");
        assertThat(revision.get("actor").asString()).isEqualTo("staff");
    }

    @Test
    void as_of_a_position_or_an_instant_the_figure_stands_as_it_stood() {
        long first = plan.report(plan.count(), "2024", measured(30)).position();
        ApiClient.Answer corrected = staff.post(
                "/api/v1/indicators/" + plan.count() + "/values/2024/corrections",
                "{\"value\":" + measured(31) + ",\"reason\":\"誤り\"}");
        JsonNode then =
                staff.read("/api/v1/indicators/" + plan.count() + "/history?asOf=" + first, corrected.position());
        assertThat(yearOf(then, 2024).get("value").get("amount").asInt()).isEqualTo(30);
        assertThat(staff.get("/api/v1/indicators/" + plan.count() + "/history?asOf=" + first)
                        .text())
                .isEqualTo(staff.get("/api/v1/indicators/" + plan.count() + "/history?asOf=" + first)
                        .text());
    }

    private JsonNode yearOf(JsonNode history, int year) {
        return history.get("years")
                .valueStream()
                .filter(entry -> entry.get("fiscalYear").asInt() == year)
                .findFirst()
                .orElseThrow();
    }
}
