package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;

/** Exactly once: the comparison that the drills believe must notice once too often and once too few. */
class AcknowledgementsTest {

    private final RunningService service = RunningService.shared();
    private final TestPlan plan = TestPlan.adoptedBy(service.as("staff"));
    private final Acknowledgements acknowledged = new Acknowledgements("client " + UUID.randomUUID() + " ");

    @Test
    void a_client_that_repeats_under_its_key_is_stored_once() throws SQLException {
        String title = acknowledged.title(0, 0);
        record(title, title);
        acknowledged.acknowledge(title, record(title, title));
        assertThat(acknowledged.violations(service.database())).isEmpty();
    }

    @Test
    void a_client_that_repeats_without_a_key_is_noticed() throws SQLException {
        String title = acknowledged.title(0, 0);
        record(title, "");
        acknowledged.acknowledge(title, record(title, ""));
        assertThat(acknowledged.violations(service.database()))
                .singleElement()
                .asString()
                .startsWith("stored beside what was acknowledged: " + title);
    }

    @Test
    void an_acknowledged_activity_that_is_not_there_is_noticed() throws SQLException {
        acknowledged.acknowledge(acknowledged.title(0, 0), "lost.a1");
        assertThat(acknowledged.violations(service.database()))
                .containsExactly("acknowledged and lost: " + acknowledged.title(0, 0) + " as lost.a1");
    }

    /** An empty key: no header. */
    private String record(String title, String key) {
        ApiClient.Answer answer = service.as("staff")
                .post(
                        "/api/v1/initiatives/" + plan.initiative() + "/activities",
                        "{\"fiscalYear\":2024,\"title\":\"" + title + "\"}",
                        "Idempotency-Key",
                        key.replace(' ', '-'));
        return answer.json().get("activityId").asString();
    }
}
