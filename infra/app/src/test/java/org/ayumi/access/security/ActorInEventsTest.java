package org.ayumi.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Every event says who, in which role and section, by which request, through which door and why. */
class ActorInEventsTest {

    private final RunningService service = RunningService.shared();
    private final TestPlan plan = TestPlan.adoptedBy(service.as("staff"));

    @ParameterizedTest
    @CsvSource({"staff,STAFF,市民活動推進課", "approver,APPROVER,総務部"})
    void a_write_is_recorded_under_the_account_its_role_and_its_section(String account, String role, String section) {
        ApiClient.Answer written = service.as(account)
                .put(
                        "/api/v1/indicators/" + plan.count() + "/values/2024",
                        "{\"value\":{\"kind\":\"NOT_CONDUCTED\"},\"reason\":\"中止\",\"source\":\"年度末集計表 B3\"}",
                        "If-Match",
                        "\"1\"",
                        "Idempotency-Key",
                        "actor-" + plan.planId());
        assertThat(written.status()).as(written.text()).isEqualTo(200);
        JsonNode metadata = last(plan.count()).get("metadata");
        assertThat(metadata.get("actor").asString()).isEqualTo(account);
        assertThat(metadata.get("role").asString()).isEqualTo(role);
        assertThat(metadata.get("section").asString()).isEqualTo(section);
        assertThat(metadata.get("source").asString()).isEqualTo("API");
        assertThat(metadata.get("document").asString()).isEqualTo("年度末集計表 B3");
        assertThat(metadata.get("reason").asString()).isEqualTo("中止");
        assertThat(metadata.get("requestId").asString()).matches("[0-9a-f-]{36}");
        assertThat(metadata.propertyNames())
                .containsExactlyInAnyOrder("actor", "role", "section", "requestId", "source", "document", "reason");
    }

    @Test
    void nobody_can_write_under_another_name() {
        ApiClient.Answer written = service.as("staff")
                .put(
                        "/api/v1/indicators/" + plan.count() + "/values/2024",
                        "{\"value\":{\"kind\":\"NOT_CONDUCTED\"}}",
                        "If-Match",
                        "*",
                        "X-Forwarded-User",
                        "approver",
                        "actor",
                        "approver");
        assertThat(written.status()).isEqualTo(200);
        JsonNode metadata = last(plan.count()).get("metadata");
        assertThat(metadata.get("actor").asString()).isEqualTo("staff");
        assertThat(metadata.has("reason")).isFalse();
        assertThat(metadata.has("document")).isFalse();
    }

    @Test
    void two_requests_have_two_request_ids() {
        String activities = "/api/v1/initiatives/" + plan.initiative() + "/activities";
        service.as("staff").post(activities, "{\"fiscalYear\":2024,\"title\":\"草刈り\"}");
        String first = last(plan.initiative()).at("/metadata/requestId").asString();
        service.as("staff").post(activities, "{\"fiscalYear\":2024,\"title\":\"草刈り\"}");
        assertThat(last(plan.initiative()).at("/metadata/requestId").asString()).isNotEqualTo(first);
    }

    /** As the auditor sees it. */
    private JsonNode last(String id) {
        String kind = id.equals(plan.initiative()) ? "initiatives" : "indicators";
        JsonNode items = service.as("auditor")
                .get("/api/v1/" + kind + "/" + id + "/events?limit=200")
                .json()
                .get("items");
        return items.get(items.size() - 1);
    }
}
