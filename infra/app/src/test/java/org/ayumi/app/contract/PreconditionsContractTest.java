package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.app.TestPlan.measured;

import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;

class PreconditionsContractTest {

    private final ApiClient staff = RunningService.shared().as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);

    @Test
    void without_if_match_a_put_is_refused_and_with_an_old_one_too() {
        String address = "/api/v1/indicators/" + plan.count() + "/values/2024";
        String body = "{\"value\":" + measured(30) + "}";
        assertThat(staff.put(address, body).status()).isEqualTo(428);
        assertThat(staff.put(address, body, "If-Match", "\"9\"").status()).isEqualTo(412);
        assertThat(staff.put(address, body, "If-Match", "W/\"1\"").status()).isEqualTo(412);
        assertThat(staff.put(address, body, "If-Match", "\"1\"").status()).isEqualTo(200);
    }

    @Test
    void the_etag_of_a_read_is_the_if_match_of_a_write() {
        long position = staff.post(
                        "/api/v1/indicators/" + plan.count() + "/target-revisions",
                        "{\"target\":{\"fiscalYear\":2026,\"amount\":60},\"reason\":\"見直し\"}")
                .position();
        String tag = staff.get("/api/v1/indicators/" + plan.count() + "?atLeast=" + position)
                .header("ETag");
        assertThat(plan.report(plan.count(), "2024", measured(30), "If-Match", tag)
                        .status())
                .isEqualTo(200);
    }
}
