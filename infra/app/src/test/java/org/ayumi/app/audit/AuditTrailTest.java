package org.ayumi.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The audit trail tells people what happened, and lets them choose. */
class AuditTrailTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final TestPlan PLAN = TestPlan.adoptedBy(SERVICE.as("staff"));
    private static final String EVENTS = "/api/v1/indicators/" + PLAN.count() + "/events";

    static {
        String values = "/api/v1/indicators/" + PLAN.count() + "/values/2024";
        SERVICE.as("staff")
                .put(
                        values,
                        "{\"value\":{\"kind\":\"NOT_CONDUCTED\"},\"note\":\"雨天\",\"source\":\"R6実績.xlsx\"}",
                        "If-Match",
                        "*");
        SERVICE.as("approver")
                .post(values + "/corrections", "{\"value\":" + TestPlan.measured(0) + ",\"reason\":\"集計の誤り\"}");
        SERVICE.as("staff")
                .post(
                        "/api/v1/indicators/" + PLAN.count() + "/target-revisions",
                        "{\"target\":{\"fiscalYear\":2026,\"amount\":60},\"reason\":\"見直し\"}");
    }

    @Test
    void an_auditor_reads_what_happened_who_did_it_and_why() {
        JsonNode items = SERVICE.as("auditor").get(EVENTS).json().get("items");

        assertThat(texts(items, "sentenceJa"))
                .containsExactly(
                        "指標「年間の開催件数」を設定（年度ごとの数、単位：件、多いほどよい）：基準値 令和2年度：10件、目標値 令和8年度：40件",
                        "指標「年間の開催件数」の令和6年度の実績を報告：未報告 → 未実施（備考：雨天）",
                        "指標「年間の開催件数」の令和6年度の実績を訂正：未実施 → 0件（備考：雨天）",
                        "指標「年間の開催件数」の目標値を変更：令和8年度：40件 → 令和8年度：60件");
        assertThat(texts(items, "sentenceEn"))
                .element(2)
                .isEqualTo("Value of indicator \"年間の開催件数\" for FY2024 corrected: not conducted → 0件 (note: 雨天)");
        JsonNode correction = items.get(2);
        assertThat(correction.at("/actor").asString()).isEqualTo("approver");
        assertThat(correction.at("/role").asString()).isEqualTo("APPROVER");
        assertThat(correction.at("/section").asString()).isNotBlank();
        assertThat(correction.at("/source/channel").asString()).isEqualTo("API");
        assertThat(correction.at("/reason").asString()).isEqualTo("集計の誤り");
        assertThat(items.at("/1/source/document").asString()).isEqualTo("R6実績.xlsx");
    }

    @ParameterizedTest
    @CsvSource({
        "?actor=approver, indicator.value-corrected",
        "?type=indicator.target-revised, indicator.target-revised",
        "?fiscalYear=R6&actor=staff, indicator.value-recorded",
        "?fiscalYear=2026&actor=staff&from=2020-01-01&to=2999-12-31, indicator.defined indicator.target-revised",
        "?to=2020-01-01, ''"
    })
    void an_auditor_chooses(String filter, String types) {
        JsonNode items = SERVICE.as("auditor").get(EVENTS + filter).json().get("items");

        assertThat(String.join(" ", texts(items, "type"))).isEqualTo(types);
    }

    /** Every event of the sample and of other plans, in the letters of the store. */
    @ParameterizedTest
    @ValueSource(strings = {"application/x-ndjson", "application/json"})
    void the_payload_of_every_event_is_shown_in_the_letters_in_which_it_is_stored(String form) throws SQLException {
        Map<String, String> trails = new HashMap<>();
        int compared = 0;
        try (Connection connection = SERVICE.database().connect();
                Statement statement = connection.createStatement();
                ResultSet event = statement.executeQuery("SELECT aggregate_id, convert_from(payload, 'UTF8')"
                        + " FROM event_store.events WHERE sequence_number < 200 ORDER BY position")) {
            while (event.next()) {
                String shown = trails.computeIfAbsent(
                        event.getString(1),
                        id -> SERVICE.as("auditor")
                                .send("GET", address(id) + "/events?limit=200", "", "Accept", form)
                                .text());
                assertThat(shown).contains(",\"payload\":" + event.getString(2) + "}");
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(200);
    }

    private static String address(String aggregateId) {
        if (aggregateId.matches("[^.]*\\.i\\d+")) {
            return "/api/v1/indicators/" + aggregateId;
        }
        String kind = List.of("plans", "initiatives", "indicators")
                .get((int) aggregateId.chars().filter(letter -> letter == '.').count());
        return "/api/v1/" + kind + "/" + aggregateId;
    }

    @Test
    void the_next_page_keeps_the_choice() {
        List<String> types = new ArrayList<>();
        String address = EVENTS + "?limit=1&actor=staff&from=2020-01-01T00:00:00%2B09:00";
        while (!address.isEmpty()) {
            ApiClient.Answer page = SERVICE.as("auditor").get(address);
            types.addAll(texts(page.json().get("items"), "type"));
            address = page.header("Link").replaceFirst("^<", "").replaceFirst(">; rel=\"next\"$", "");
        }

        assertThat(types).containsExactly("indicator.defined", "indicator.value-recorded", "indicator.target-revised");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor=",
                "actor=%00",
                "type=nope",
                "type=",
                "fiscalYear=R0",
                "from=2024-02-30",
                "from=yesterday",
                "from=12",
                "to=2024-01-01T00:00:00",
                "to=",
                "from=2024-04-02&to=2024-04-01"
            })
    void a_choice_that_cannot_be_read_is_named_in_both_languages(String filter) {
        ApiClient.Answer answer = SERVICE.as("auditor").get(EVENTS + "?" + filter);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(filter).contains(answer.json().at("/errors/0/field").asString() + "=");
        assertThat(answer.json().at("/errors/0/messageJa").asString()).containsPattern("[ぁ-ん]");
        assertThat(answer.json().at("/errors/0/messageEn").asString()).doesNotContainPattern("[ぁ-ん]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans/tomisato-kyodo-2", "initiatives/tomisato-kyodo-2.1-3-2"})
    void plans_and_initiatives_have_their_trail_too(String address) {
        JsonNode items = SERVICE.as("auditor")
                .get("/api/v1/" + address + "/events")
                .json()
                .get("items");

        assertThat(items).isNotEmpty();
        assertThat(texts(items, "sentenceJa")).allMatch(sentence -> !sentence.isBlank());
        assertThat(items.at("/0/source/channel").asString()).isEqualTo("IMPORT");
    }

    private static List<String> texts(JsonNode items, String member) {
        return items.valueStream().map(item -> item.get(member).asString()).toList();
    }
}
