package org.ayumi.http.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.http.problem.BadRequest.activity;
import static org.ayumi.http.problem.BadRequest.post;
import static org.ayumi.http.problem.BadRequest.report;
import static org.ayumi.http.problem.BadRequest.sent;

import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Text comes back as it was written, or is refused; it is never changed in silence. */
class TextTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final RunningService SERVICE = RunningService.shared();
    private static final TestPlan PLAN = TestPlan.adoptedBy(SERVICE.as("staff"));

    static Stream<String> unusualTexts() {
        return Stream.of(
                "𠮷野家と髙﨑と葛󠄀城市",
                "①㈱〜−～‖¥\\",
                "ｶﾅ ｶﾞ ＡＢＣ１２３％",
                "か\u3099とが e\u0301とé",
                "👩‍👩‍👧‍👦 👍🏽 🇯🇵 1️⃣",
                "שלום عربي",
                "あ\u3000い\u00A0う\u200Bえ\u2060お\uFEFFか",
                "\uE000\uFFFD\u0378\uDBFF\uDFFD",
                "<script>alert('x')</script>&amp;\"'`${7*7}[[${1}]]",
                "'; DROP TABLE event_store.events; -- %s %n {0} \\u0041",
                "=1+1",
                "NULL",
                "null",
                "true",
                "1e5",
                "z̴̬͌a̵l̴g̷o̶".repeat(5),
                "長".repeat(200));
    }

    @ParameterizedTest
    @MethodSource("unusualTexts")
    void every_text_field_gives_back_what_was_written(String text) {
        ApiClient staff = SERVICE.as("staff");
        String quoted = JSON.writeValueAsString(text);
        String activities = "/api/v1/initiatives/" + PLAN.initiative() + "/activities";
        ApiClient.Answer answer = staff.post(activities, """
                        {"fiscalYear":2024,"title":%1$s,"stateReason":%1$s,"place":%1$s,"organiser":%1$s,"note":%1$s,
                         "counts":[{"label":%1$s,"amount":1,"unit":%1$s}],"amounts":[{"label":%1$s,"yen":1}],
                         "source":%1$s}""".formatted(quoted));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        JsonNode activity = last(staff.get("/api/v1/initiatives/" + PLAN.initiative() + "?atLeast=" + answer.position())
                .json()
                .get("activities"));
        JsonNode event = last(staff.get("/api/v1/initiatives/" + PLAN.initiative() + "/events?limit=200")
                .json()
                .get("items"));
        for (String field : new String[] {"title", "stateReason", "place", "organiser", "note"}) {
            assertThat(activity.get(field).asString()).as(field).isEqualTo(text);
            assertThat(event.at("/payload/activity").get(field).asString()).isEqualTo(text);
        }
        assertThat(activity.at("/counts/0/label").asString()).isEqualTo(text);
        assertThat(activity.at("/counts/0/unit").asString()).isEqualTo(text);
        assertThat(activity.at("/amounts/0/label").asString()).isEqualTo(text);
        assertThat(event.at("/metadata/document").asString()).isEqualTo(text);
    }

    private static JsonNode last(JsonNode list) {
        return list.get(list.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("unusualTexts")
    void names_units_and_reasons_do_too(String text) {
        ApiClient staff = SERVICE.as("staff");
        TestPlan plan = TestPlan.adoptedBy(staff);
        String quoted = JSON.writeValueAsString(text);
        ApiClient.Answer defined =
                staff.post("/api/v1/initiatives/" + plan.initiative() + "/indicators", """
                        {"name":%1$s,"measure":"STOCK","unit":%1$s,"survey":%1$s,
                         "baseline":{"fiscalYear":2020,"value":{"kind":"NOT_MEASURED","reason":%1$s}},
                         "target":{"fiscalYear":2026,"amount":5}}""".formatted(quoted));
        assertThat(defined.status()).as(defined.text()).isEqualTo(201);
        String indicator =
                "/api/v1/indicators/" + defined.json().get("indicatorId").asString();
        ApiClient.Answer reported = staff.put(indicator + "/values/2024", """
                        {"value":{"kind":"SUBSTITUTE","label":%1$s,"amount":1,"unit":%1$s,"reason":%1$s},"note":%1$s}""".formatted(quoted), "If-Match", "*");
        assertThat(reported.status()).as(reported.text()).isEqualTo(200);
        JsonNode read = staff.get(indicator + "?atLeast=" + reported.position()).json();
        assertThat(read.get("indicatorName").asString()).isEqualTo(text);
        assertThat(read.get("unit").asString()).isEqualTo(text);
        assertThat(read.get("survey").asString()).isEqualTo(text);
        assertThat(read.at("/baseline/reason").asString()).isEqualTo(text);
        for (String field : new String[] {"label", "unit", "reason", "note"}) {
            assertThat(read.at("/values/0/" + field).asString()).as(field).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"一行目\n二行目", "一行目\r\n二行目", "列\t列"})
    void a_paragraph_keeps_its_lines(String text) {
        TestPlan plan = TestPlan.adoptedBy(SERVICE.as("staff"));
        ApiClient.Answer answer = SERVICE.as("staff")
                .put(
                        "/api/v1/indicators/" + plan.count() + "/values/2024",
                        "{\"value\":{\"kind\":\"NOT_CONDUCTED\"},\"note\":" + JSON.writeValueAsString(text) + "}",
                        "If-Match",
                        "*");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(SERVICE.as("staff")
                        .get("/api/v1/indicators/" + plan.count() + "?atLeast=" + answer.position())
                        .json()
                        .at("/values/0/note")
                        .asString())
                .isEqualTo(text);
    }

    /** Written as JSON escapes, so that they arrive whatever the client's encoder thinks of them. */
    static Stream<BadRequest> unusableCharacters() {
        Stream<String> amongOthers = Stream.of(
                        "\\u0000",
                        "\\u0007",
                        "\\u001b[31m",
                        "\\u007f",
                        "\\u0085",
                        "\\u202e",
                        "\\u2066",
                        "\\ud800",
                        "\\udc00x",
                        "\\ud83d\\ud83d",
                        "\\uffff",
                        "\\ufffe",
                        "\\ufdd0",
                        "\\udbff\\udfff")
                .map(escape -> "前" + escape + "後");
        Stream<String> alone =
                Stream.of("\\u3164", "\\u2800\\u2800", "\\u115f\\u1160", "\\uffa0", "\\u0301\\u200b", "\\ufe0f");
        return Stream.concat(amongOthers, alone)
                .map(text -> "\"" + text + "\"")
                .flatMap(text -> Stream.of(
                        report(
                                "the note " + text,
                                "{\"value\":{\"kind\":\"NOT_CONDUCTED\"},\"note\":" + text + "}",
                                422,
                                "note"),
                        report(
                                "the source " + text,
                                "{\"value\":{\"kind\":\"NOT_CONDUCTED\"},\"source\":" + text + "}",
                                422,
                                "source"),
                        report(
                                "the unit " + text,
                                "{\"value\":{\"kind\":\"MEASURED\",\"amount\":1,\"unit\":" + text + "}}",
                                422,
                                "value.unit"),
                        activity("\"place\":" + text, 422, "place"),
                        activity(
                                "\"counts\":[{\"label\":" + text + ",\"amount\":1,\"unit\":\"班\"}]",
                                422,
                                "counts[0].label"),
                        post(
                                "the title " + text,
                                "/api/v1/initiatives/{initiative}/activities",
                                "{\"fiscalYear\":2024,\"title\":" + text + "}",
                                422,
                                "title"),
                        sent(
                                        "the mark " + text,
                                        "PUT",
                                        "/api/v1/initiatives/{initiative}/schedule",
                                        "{\"rows\":[{\"name\":" + text + ",\"marks\":{\"R5\":" + text + "}}]}",
                                        422,
                                        "rows[0].name",
                                        "rows[0].marks.R5")
                                .with("If-Match", "*")));
    }

    @ParameterizedTest
    @MethodSource("unusableCharacters")
    void what_cannot_be_stored_is_refused_by_name(BadRequest request) {
        request.isRefused(SERVICE, PLAN);
    }
}
