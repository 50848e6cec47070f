package org.ayumi.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Who reads only the description can write a client: bodies, answers, errors, accounts. */
class ApiDescriptionTest {

    private static final ApiClient STAFF = RunningService.shared().as("staff");
    private static final JsonNode DESCRIPTION = STAFF.get("/v3/api-docs").json();

    /** An operation as described. */
    record Described(String method, String path, JsonNode operation) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Described> operations() {
        return DESCRIPTION
                .get("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> new Described(operation.getKey(), path.getKey(), operation.getValue())));
    }

    static Stream<Described> writes() {
        return operations()
                .filter(operation -> !operation.method().equals("get"))
                .filter(operation -> operation.path().startsWith("/api/"));
    }

    @ParameterizedTest
    @CsvSource({
        "get,/api/v1/plans",
        "get,/api/v1/plans/{}",
        "get,/api/v1/plans/{}/progress",
        "get,/api/v1/initiatives/{}",
        "get,/api/v1/indicators/{}",
        "get,/api/v1/indicators/{}/history",
        "get,/api/v1/indicators/{}/events",
        "put,/api/v1/indicators/{}/values/{}",
        "post,/api/v1/indicators/{}/values/{}/corrections",
        "post,/api/v1/indicators/{}/amendments",
        "post,/api/v1/indicators/{}/target-revisions",
        "post,/api/v1/initiatives/{}/activities",
        "post,/api/v1/initiatives/{}/activities/{}/corrections",
        "post,/api/v1/initiatives/{}/activities/{}/withdrawal",
        "get,/api/v1/plans/{}/sections",
        "post,/api/v1/plans/{}/sections",
        "post,/api/v1/plans/{}/sections/{}/amendments",
        "post,/api/v1/initiatives/{}/moves",
        "post,/api/v1/initiatives/{}/retirement",
        "post,/api/v1/initiatives/{}/resumption",
        "get,/api/v1/initiatives/{}/lineage",
        "post,/api/v1/indicators/{}/retirement",
        "post,/api/v1/indicators/{}/resumption",
        "get,/api/v1/indicators/{}/lineage",
        "get,/api/v1/plans/{}/lineage",
        "put,/api/v1/initiatives/{}/reprints",
        "put,/api/v1/initiatives/{}/assessments/{}",
        "post,/api/v1/initiatives/{}/surveys",
        "post,/api/v1/initiatives/{}/surveys/{}/corrections",
        "put,/api/v1/indicators/{}/breakdowns/{}",
        "put,/api/v1/initiatives/{}/person-in-charge",
        "put,/api/v1/indicators/{}/person-in-charge",
        "get,/api/v1/plans/{}/staleness",
        "put,/api/v1/initiatives/{}/money/{}",
        "post,/api/v1/plans/{}/money:batch",
        "post,/api/v1/plans/{}/money:csv",
        "get,/api/v1/plans/{}/occurrences",
        "post,/api/v1/plans/{}/occurrences",
        "post,/api/v1/plans/{}/occurrences/{}/corrections",
        "put,/api/v1/plans/{}/logic-model",
        "get,/api/v1/plans/{}/organisation-units",
        "post,/api/v1/plans/{}/organisation-units",
        "post,/api/v1/plans/{}/organisation-units/{}/amendments",
        "post,/api/v1/plans/{}/organisation-units/{}/closing",
        "post,/api/v1/initiatives/{}/indicators",
        "post,/api/v1/plans/{}/indicators",
        "post,/api/v1/plans/{}/values:batch",
        "post,/api/v1/sections/{}/indicators",
        "get,/api/v1/plans/{}/publications",
        "get,/api/v1/plans/{}/publications/{}",
        "post,/api/v1/plans/{}/publications",
        "get,/api/v1/read-log",
        "post,/api/v1/initiatives/{}/activities/{}/personal-notes",
        "post,/api/v1/initiatives/{}/activities/{}/personal-notes/{}/erasure"
    })
    void every_address_of_the_contract_is_described(String method, String path) {
        assertThat(operations().map(found -> found.method() + "," + found.path().replaceAll("\\{[^}]*}", "{}")))
                .contains(method + "," + path);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void a_write_shows_what_to_send(Described write) {
        JsonNode table = write.operation().at("/requestBody/content/text~1csv");
        if (!table.isMissingNode()) {
            assertThat(table.has("schema")).isTrue();
            assertThat(table.toString()).as("its columns").contains("事業ID,年度");
            return;
        }
        JsonNode body = write.operation().at("/requestBody/content/application~1json");
        assertThat(body.has("schema")).as(write.operation().toString()).isTrue();
        String schema = body.at("/schema/$ref").asString("").replaceFirst(".*/", "");
        JsonNode described = DESCRIPTION.at("/components/schemas/" + schema);
        assertThat(described.get("properties").size()).isPositive();
        assertThat(described.at("/properties").propertyStream().map(Map.Entry::getValue))
                .as("every member has a type, or names its schema")
                .allMatch(member -> member.has("type") || member.has("$ref") || member.has("types"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_operation_says_what_comes_back_and_what_an_error_looks_like(Described described) {
        JsonNode responses = described.operation().get("responses");
        List<String> good = responses.propertyNames().stream()
                .filter(status -> status.startsWith("2"))
                .toList();
        assertThat(good).hasSize(1);
        assertThat(responses
                        .get(good.getFirst())
                        .get("content")
                        .valueStream()
                        .findFirst()
                        .orElseThrow()
                        .has("schema"))
                .isTrue();
        Map<String, JsonNode> errors = responses
                .propertyStream()
                .filter(response ->
                        response.getKey().startsWith("4") || response.getKey().startsWith("5"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(errors).containsKeys("400", "401", "500", "503");
        assertThat(errors.values())
                .allMatch(
                        error -> error.at("/content/application~1problem+json").has("schema"));
        assertThat(errors.values())
                .allMatch(error -> error.get("description").asString().contains(" / "));
    }

    /** OpenAPI forbids two templates that match the same address; generators then make one of them up. */
    @Test
    void no_address_is_described_twice_under_two_names_of_its_variable() {
        assertThat(DESCRIPTION.get("paths").propertyNames().stream().map(path -> path.replaceAll("\\{[^}]*}", "{}")))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_created_thing_is_described_as_created() {
        Stream<Described> creating = writes().filter(
                        write -> write.path()
                                .matches(
                                        "/api/v1/(plans|plans/\\{planId}/(indicators|initiatives|publications|sections)|sections/\\{sectionId}/indicators|initiatives/\\{id}/(indicators|activities))"));
        assertThat(creating)
                .hasSize(8)
                .allMatch(write -> write.operation().get("responses").has("201"));
    }

    @Test
    void the_account_is_asked_for_by_http_basic() {
        assertThat(DESCRIPTION.at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        assertThat(DESCRIPTION.at("/components/securitySchemes/basic/type").asString())
                .isEqualTo("http");
        assertThat(DESCRIPTION.at("/security/0").has("basic")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/swagger-ui.html", "/swagger-ui/index.html"})
    void the_page_to_try_it_out_leads_somewhere_and_calls_no_other_host(String path) {
        ApiClient.Answer answer = STAFF.get(path);
        if (answer.status() == 302) {
            answer = STAFF.get(answer.header("Location").replaceFirst("^https?://[^/]+", ""));
        }
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("swagger-ui").doesNotContain("src=\"http", "href=\"http");
    }
}
