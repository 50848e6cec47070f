package org.ayumi.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The API describes itself, and truthfully. */
class OpenApiTest {

    private final ApiClient staff = RunningService.shared().as("staff");
    private final JsonNode description = staff.get("/v3/api-docs").json();

    @Test
    void it_is_openapi_3_1_with_every_path_of_the_contract() {
        assertThat(description.get("openapi").asString()).startsWith("3.1");
        assertThat(description.get("paths").propertyNames())
                .containsAll(List.of(
                        "/api/v1/plans",
                        "/api/v1/plans/{planId}/progress",
                        "/api/v1/indicators/{id}/values/{fiscalYear}",
                        "/api/v1/indicators/{id}/values/{fiscalYear}/corrections",
                        "/api/v1/indicators/{id}/target-revisions",
                        "/api/v1/initiatives/{id}/activities",
                        "/api/v1/initiatives/{id}/activities/{activityId}/corrections",
                        "/api/v1/initiatives/{id}/activities/{activityId}/withdrawal"));
    }

    @Test
    void every_write_says_which_errors_it_has_and_takes_an_idempotency_key() {
        int writes = 0;
        for (Map.Entry<String, JsonNode> described : description.get("paths").properties()) {
            JsonNode path = described.getValue();
            if (described.getKey().startsWith("/ledger/")) {
                continue; // no command: a cosignature is kept once by itself
            }
            for (String method : List.of("post", "put")) {
                JsonNode operation = path.get(method);
                if (operation != null) {
                    writes++;
                    assertThat(operation.get("responses").propertyNames())
                            .contains("400", "401", "403", "404", "409", "412", "422", "428", "503");
                    assertThat(operation.get("parameters").toString()).contains("Idempotency-Key");
                    assertThat(operation.get("summary").asString()).contains(" / ");
                }
            }
        }
        assertThat(writes).isGreaterThanOrEqualTo(14);
    }

    /** A body with a read is looked at, too. */
    @Test
    void every_operation_says_that_a_body_is_refused() {
        for (JsonNode path : description.get("paths")) {
            for (JsonNode operation : path) {
                assertThat(operation.get("responses").propertyNames()).contains("408", "413", "415");
            }
        }
    }

    @Test
    void what_only_some_nodes_or_only_sealed_events_answer_is_described_as_such() {
        JsonNode paths = description.get("paths");
        for (String address : List.of(
                "/api/v1/ledger/proof",
                "/api/v1/plans/{id}/proof-pack",
                "/api/v1/initiatives/{id}/proof-pack",
                "/api/v1/indicators/{id}/proof-pack")) {
            assertThat(paths.get(address).at("/get/responses/409/description").asString())
                    .as(address)
                    .contains("Retry-After");
        }
        for (JsonNode path : paths) {
            for (JsonNode operation : path) {
                assertThat(operation.get("responses").propertyNames()).contains("421");
            }
        }
    }

    @Test
    void json_of_any_form_is_described_as_such() {
        JsonNode schemas = description.at("/components/schemas");
        assertThat(schemas.at("/AuditItem/properties/payload/type").asString()).isEqualTo("object");
        for (String side : List.of("before", "after")) {
            JsonNode types = schemas.at("/Change/properties/" + side + "/type");
            assertThat(types.valueStream().map(JsonNode::asString))
                    .containsExactlyInAnyOrder("string", "number", "boolean", "array", "object");
        }
    }

    @Test
    void lines_and_cells_are_not_described_as_a_page() {
        JsonNode forms =
                description.get("paths").get("/api/v1/plans/{id}/events").at("/get/responses/200/content");
        assertThat(forms.get("application/json").at("/schema/$ref").asString()).endsWith("/PageAuditItem");
        assertThat(forms.get("application/x-ndjson").at("/schema/$ref").asString())
                .endsWith("/AuditItem");
        assertThat(forms.get("text/csv;charset=UTF-8").at("/schema/type").asString())
                .isEqualTo("string");
    }

    @Test
    void the_swagger_page_is_there() {
        assertThat(staff.get("/swagger-ui/index.html").status()).isEqualTo(200);
    }
}
