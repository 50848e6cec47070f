package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.app.TestPlan.measured;

import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;

class PagesContractTest {

    private final ApiClient staff = RunningService.shared().as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);

    @Test
    void lists_come_in_keyset_pages_with_a_link_to_the_next() {
        plan.report(plan.count(), "2024", measured(30));
        plan.report(plan.count(), "2025", measured(31));
        ApiClient.Answer first = staff.get("/api/v1/indicators/" + plan.count() + "/events?limit=2");
        assertThat(first.json().get("items").size()).isEqualTo(2);
        assertThat(first.header("Link")).contains("rel=\"next\"");
        String next = first.header("Link").replaceAll(".*<([^>]*)>;\\s*rel=\"next\".*", "$1");
        ApiClient.Answer second = staff.get(next.replaceFirst("^https?://[^/]+", ""));
        assertThat(second.json().get("items").size()).isEqualTo(1);
        assertThat(second.header("Link")).isEmpty();
    }
}
