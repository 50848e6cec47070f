package org.ayumi.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** States after events, differences between moments, and the trail in the forms of other programs. */
class ReplayTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final RunningService SERVICE = RunningService.shared();
    private static final TestPlan PLAN = TestPlan.adoptedBy(SERVICE.as("staff"));
    private static final String INDICATOR = "/api/v1/indicators/" + PLAN.count();
    private static final ApiClient AUDITOR = SERVICE.as("auditor");
    private static final long REPORTED = SERVICE.as("staff")
            .put(INDICATOR + "/values/2024", "{\"value\":{\"kind\":\"NOT_CONDUCTED\"}}", "If-Match", "*")
            .position();
    private static final long CORRECTED = SERVICE.as("staff")
            .post(
                    INDICATOR + "/values/2024/corrections",
                    "{\"value\":" + TestPlan.measured(0) + ",\"reason\":\"集計の誤り\"}")
            .position();

    @Test
    void the_state_after_every_event_is_the_read_as_of_it() {
        for (String address :
                List.of(INDICATOR, "/api/v1/initiatives/" + PLAN.initiative(), "/api/v1/plans/" + PLAN.planId())) {
            JsonNode items = AUDITOR.get(address + "/events").json().get("items");
            assertThat(items).isNotEmpty();
            for (JsonNode item : items) {
                long position = item.get("position").asLong();
                ApiClient.Answer state = AUDITOR.get(address + "/events/" + position + "/state");
                assertThat(state.status()).isEqualTo(200);
                assertThat(state.text())
                        .isEqualTo(AUDITOR.get(address + "?asOf=" + position).text());
            }
        }
    }

    @Test
    void the_position_of_anothers_event_has_no_state_here() {
        ApiClient.Answer answer = AUDITOR.get("/api/v1/indicators/" + PLAN.stock() + "/events/" + REPORTED + "/state");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("position");
        assertThat(answer.json().at("/errors/0/messageJa").asString()).contains("イベントではありません");
    }

    @Test
    void the_difference_names_what_changed_in_both_languages_and_makes_no_absence_a_0() {
        JsonNode difference = AUDITOR.get(INDICATOR + "/events/difference?from=" + REPORTED + "&to=" + CORRECTED)
                .json();

        JsonNode amount = difference
                .get("changes")
                .valueStream()
                .filter(change -> change.get("path").asString().equals("values[2024].amount"))
                .findFirst()
                .orElseThrow();
        assertThat(amount.has("before")).isFalse();
        assertThat(amount.get("after").asInt()).isZero();
        assertThat(amount.get("nameJa").asString()).isEqualTo("実績の令和6年度の数値");
        assertThat(amount.get("nameEn").asString()).isEqualTo("values, FY2024, amount");
        assertThat(amount.get("beforeJa").asString()).isEqualTo("記載なし");
        assertThat(AUDITOR.get(INDICATOR + "/events/difference?from=2020-01-01")
                        .json()
                        .get("fromPosition")
                        .asLong())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"from=5&to=4, to", "from=abc, from", "to=2999-01-01, to", "from=999999999, from", "to=2024-02-30, to"})
    void moments_that_cannot_be_compared_are_named(String moments, String field) {
        ApiClient.Answer answer = AUDITOR.get(INDICATOR + "/events/difference?" + moments);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/messageJa").asString()).containsPattern("[ぁ-ん]");
    }

    @Test
    void lines_are_the_items_of_the_same_page_with_the_same_link() {
        ApiClient.Answer json = AUDITOR.get(INDICATOR + "/events?limit=2");
        ApiClient.Answer lines = in("application/x-ndjson");

        assertThat(lines.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(lines.header("Link")).isEqualTo(json.header("Link")).isNotEmpty();
        assertThat(lines.text().lines().map(JSON::readTree))
                .containsExactlyElementsOf(
                        json.json().get("items").valueStream().toList());
    }

    @Test
    void a_table_has_a_byte_order_mark_and_a_row_for_each_item_and_the_same_link() {
        ApiClient.Answer table = in("text/csv");

        assertThat(table.header("Content-Type")).startsWith("text/csv").containsIgnoringCase("charset=utf-8");
        assertThat(table.text()).startsWith("\uFEFFposition,sequence,event_id,type,");
        assertThat(table.text().lines()).hasSize(3);
        assertThat(table.text()).contains("indicator.value-recorded", "NOT_CONDUCTED", "令和6年度");
        assertThat(table.header("Link")).contains("after=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*/*", "application/json", "text/html,*/*;q=0.8"})
    void without_a_wish_for_another_form_it_is_json(String accept) {
        assertThat(in(accept).header("Content-Type")).startsWith("application/json");
    }

    @Test
    void a_form_that_is_not_written_is_refused_and_a_refusal_is_a_problem_document_in_every_form() {
        assertThat(in("application/xml").status()).isEqualTo(406);
        ApiClient.Answer refused = AUDITOR.send("GET", INDICATOR + "/events?limit=0", "", "Accept", "text/csv");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(AUDITOR.send("GET", "/api/v1/plans", "", "Accept", "text/csv")
                        .status())
                .as("other lists have no such form")
                .isEqualTo(406);
    }

    private static ApiClient.Answer in(String form) {
        return AUDITOR.send("GET", INDICATOR + "/events?limit=2", "", "Accept", form);
    }
}
