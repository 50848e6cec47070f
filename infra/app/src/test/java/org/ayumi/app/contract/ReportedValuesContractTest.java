package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.app.TestPlan.measured;

import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReportedValuesContractTest {

    private final ApiClient staff = RunningService.shared().as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);

    @Test
    void a_reported_value_is_read_back_with_its_own_write_visible() {
        ApiClient.Answer written = plan.report(
                plan.count(),
                "令和6年度",
                "{\"kind\":\"MEASURED\",\"amount\":30,\"unit\":\"件\",\"asOf\":\"2025-03-31\"}",
                "If-Match",
                "\"1\"");
        assertThat(written.status()).isEqualTo(200);
        assertThat(written.header("ETag")).isEqualTo("\"2\"");
        assertThat(written.json().get("version").asLong()).isEqualTo(2);

        JsonNode progress =
                staff.read("/api/v1/plans/" + plan.planId() + "/progress?fiscalYear=2024", written.position());
        JsonNode item = progress.get("items").get(0);
        assertThat(item.get("value").get("amount").decimalValue()).isEqualByComparingTo("30");
        assertThat(item.get("value").get("asOf").asString()).isEqualTo("2025-03-31");
        assertThat(item.get("status").get("verdict").asString()).isEqualTo("ON_TRACK");
        assertThat(item.get("status").get("arithmetic").asString()).contains("4/6", "= 30件");
        assertThat(progress.get("fiscalYearLabel").asString()).isEqualTo("令和6年度");
    }

    @Test
    void an_absence_has_a_kind_and_no_amount() {
        long position = plan.report(plan.count(), "2024", "{\"kind\":\"NOT_CONDUCTED\"}")
                .position();
        JsonNode value = staff.read("/api/v1/plans/" + plan.planId() + "/progress?fiscalYear=2024", position)
                .get("items")
                .get(0)
                .get("value");
        assertThat(value.get("kind").asString()).isEqualTo("NOT_CONDUCTED");
        assertThat(value.has("amount")).isFalse();
    }

    @Test
    void the_same_value_again_is_no_event() {
        ApiClient.Answer first = plan.report(plan.count(), "2024", measured(30));
        ApiClient.Answer again = plan.report(plan.count(), "2024", measured("30.0"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
    }
}
