package org.ayumi.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RawClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exactly at a limit is taken, or refused for something else; one more is refused as the table says. */
class LimitsHoldTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final ApiClient STAFF = SERVICE.as("staff");
    private static final TestPlan PLAN = TestPlan.adoptedBy(STAFF);
    private static final String INITIATIVE = "/api/v1/initiatives/" + PLAN.initiative();

    /**
     * A limit.
     *
     * @param refused the status of what is above it
     * @param sent a request that is as large
     */
    record Limit(String what, int most, int refused, IntFunction<ApiClient.Answer> sent) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Limit> limits() {
        return Stream.of(heads(), addresses(), texts(), lists(), numbers()).flatMap(limits -> limits);
    }

    private static Stream<Limit> heads() {
        String line = "GET /api/v1/plans";
        String login = RawClient.authorization("staff");
        int rest =
                (line + " HTTP/1.1\r\n" + login + "\r\nX: \r\nHost: localhost\r\nConnection: close\r\n\r\n").length();
        RawClient raw = new RawClient(SERVICE);
        return Stream.of(
                new Limit("head", Limits.HEAD, 431, size -> raw.send(line, "", login, "X: " + "x".repeat(size - rest))),
                new Limit(
                        "path",
                        Limits.HEAD,
                        431,
                        size -> raw.send(line + "/" + "x".repeat(size - rest + 4), "", login)),
                new Limit(
                        "query string",
                        Limits.HEAD,
                        431,
                        size -> raw.send(line + "?" + "x".repeat(size - rest + 4), "", login)),
                new Limit(
                        "headers",
                        Limits.HEADERS,
                        431,
                        count -> raw.send(
                                line,
                                "",
                                Stream.concat(
                                                Stream.of(login),
                                                IntStream.range(3, count).mapToObj(i -> "X-" + i + ": x"))
                                        .toArray(String[]::new))),
                new Limit(
                        "If-Match",
                        200,
                        400,
                        size -> STAFF.put(
                                "/api/v1/indicators/" + PLAN.count() + "/values/2023",
                                "{\"value\":{\"kind\":\"NOT_CONDUCTED\"}}",
                                "If-Match",
                                "\"1\", ".repeat(39) + "\"" + "1".repeat(size - 197) + "\"")),
                new Limit(
                        "Idempotency-Key",
                        200,
                        400,
                        size -> STAFF.post(
                                INITIATIVE + "/activities",
                                "{\"fiscalYear\":2024,\"title\":\"x\"}",
                                "Idempotency-Key",
                                "k".repeat(size))));
    }

    private static Stream<Limit> addresses() {
        return Stream.of(
                new Limit("limit", 200, 400, size -> STAFF.get("/api/v1/plans?limit=" + size)),
                new Limit("after", 200, 400, size -> STAFF.get("/api/v1/plans?after=" + "a".repeat(size))));
    }

    private static Stream<Limit> texts() {
        return Stream.of(
                new Limit("body", Limits.BODY, 413, size -> activity("\"title\":\"x\"", size)),
                new Limit(
                        "form",
                        Limits.FORM,
                        413,
                        size -> SERVICE.asNobody()
                                .send(
                                        "POST",
                                        "/login",
                                        "a".repeat(size),
                                        "Content-Type",
                                        "application/x-www-form-urlencoded")),
                new Limit("line", 200, 422, size -> activity("\"title\":\"" + "長".repeat(size) + "\"", 0)),
                new Limit(
                        "paragraph",
                        4000,
                        422,
                        size -> activity("\"title\":\"x\",\"note\":\"" + "長".repeat(size) + "\"", 0)),
                new Limit("planId", 63, 422, size -> plan("p".repeat(size), 2050)));
    }

    private static Stream<Limit> lists() {
        return Stream.of(
                new Limit(
                        "furtherDates",
                        100,
                        422,
                        size -> activity(
                                "\"title\":\"x\",\"heldOn\":\"2024-04-01\",\"furtherDates\":["
                                        + listed(size, i -> "\"2024-%02d-%02d\"".formatted(5 + i / 25, 1 + i % 25))
                                        + "]",
                                0)),
                new Limit(
                        "amounts",
                        100,
                        422,
                        size -> activity(
                                "\"title\":\"x\",\"amounts\":["
                                        + listed(size, i -> "{\"label\":\"費" + i + "\",\"yen\":999999999999999}") + "]",
                                0)),
                new Limit(
                        "leadSections",
                        50,
                        422,
                        size -> STAFF.post(
                                INITIATIVE + "/amendments",
                                "{\"reason\":\"x\",\"details\":{\"name\":\"x\",\"department\":\"x\",\"division\":\"x\",\"leadSections\":["
                                        + listed(size, i -> "\"課" + i + "\"")
                                        + "],\"implementers\":[\"市\"],\"audience\":[\"市民\"]}}")),
                new Limit(
                        "rows",
                        30,
                        422,
                        size -> STAFF.put(
                                INITIATIVE + "/schedule",
                                "{\"rows\":[" + listed(size, i -> "{\"name\":\"行" + i + "\",\"marks\":{\"R4\":\"検討\"}}")
                                        + "]}",
                                "If-Match",
                                "*")));
    }

    private static Stream<Limit> numbers() {
        return Stream.of(
                new Limit("digits", 15, 422, digits -> reported("9".repeat(digits))),
                new Limit("decimals", 6, 422, digits -> reported("0." + "1".repeat(digits))),
                new Limit(
                        "participants",
                        10_000_000,
                        422,
                        count -> activity("\"title\":\"x\",\"participants\":" + count, 0)),
                new Limit("years", 50, 422, years -> plan(PLAN.planId() + "-years", 2000 + years)),
                new Limit(
                        "number",
                        30,
                        422,
                        length -> STAFF.post(
                                "/api/v1/plans/" + PLAN.planId() + "/initiatives",
                                "{\"number\":\"" + "9".repeat(length)
                                        + "\",\"details\":{\"name\":\"x\",\"department\":\"x\","
                                        + "\"division\":\"x\",\"leadSections\":[\"x\"],\"implementers\":[\"市\"],\"audience\":[\"市民\"]}}")),
                new Limit(
                        "indicators",
                        99,
                        422,
                        number -> STAFF.post(
                                INITIATIVE + "/indicators",
                                "{\"sequence\":" + number + ",\"name\":\"x\",\"measure\":\"STOCK\",\"unit\":\"人\","
                                        + "\"baseline\":{\"fiscalYear\":2020,\"value\":{\"kind\":\"NOT_CONDUCTED\"}},"
                                        + "\"target\":{\"fiscalYear\":2026,\"amount\":5}}")),
                new Limit(
                        "targets",
                        50,
                        422,
                        size -> STAFF.post(
                                "/api/v1/indicators/" + PLAN.cumulative() + "/target-revisions",
                                "{\"targets\":["
                                        + listed(
                                                size,
                                                i -> "{\"fiscalYear\":" + (2021 + i) + ",\"amount\":" + size + "}")
                                        + "],\"reason\":\"x\"}")),
                new Limit(
                        "values",
                        500,
                        422,
                        size -> STAFF.post(
                                "/api/v1/plans/" + PLAN.planId() + "/values:batch",
                                "{\"items\":["
                                        + listed(
                                                size,
                                                i -> "{\"indicatorId\":\"" + PLAN.stock()
                                                        + "\",\"fiscalYear\":2024,\"ifMatch\":\"*\","
                                                        + "\"value\":{\"kind\":\"NOT_CONDUCTED\"}}")
                                        + "]}")),
                new Limit(
                        "links",
                        300,
                        422,
                        size -> STAFF.put(
                                "/api/v1/plans/" + PLAN.planId() + "/logic-model",
                                "{\"reason\":\"見直し\",\"links\":["
                                        + listed(
                                                size,
                                                i -> "{\"from\":{\"kind\":\"INPUT\",\"text\":\"投入" + i
                                                        + "\"},\"to\":{\"kind\":\"ACTIVITY\",\"id\":\""
                                                        + PLAN.initiative()
                                                        + "\"}}")
                                        + "]}",
                                "If-Match",
                                "*")),
                new Limit(
                        "money",
                        500,
                        422,
                        size -> STAFF.post(
                                "/api/v1/plans/" + PLAN.planId() + "/money:batch",
                                "{\"items\":["
                                        + listed(
                                                size,
                                                i -> "{\"initiativeId\":\"" + PLAN.initiative()
                                                        + "\",\"fiscalYear\":2024,\"ifMatch\":\"*\","
                                                        + "\"budget\":{\"amount\":1,\"unit\":\"千円\"}}")
                                        + "]}")),
                new Limit(
                        "parts",
                        50,
                        422,
                        size -> STAFF.put(
                                "/api/v1/indicators/" + PLAN.count() + "/breakdowns/2022",
                                "{\"by\":\"x\",\"parts\":[" + listed(size, i -> "{\"name\":\"" + i + "\",\"amount\":1}")
                                        + "]}",
                                "If-Match",
                                "*")),
                new Limit(
                        "tellings",
                        20,
                        422,
                        size -> STAFF.post(
                                "/api/v1/plans/" + PLAN.planId() + "/occurrences",
                                "{\"title\":\"x\",\"tellings\":["
                                        + listed(size, i -> "\"" + text(activity("\"title\":\"x\"", 0)) + "\"")
                                        + "]}")),
                new Limit(
                        "rows of a survey",
                        100,
                        422,
                        size -> STAFF.post(
                                INITIATIVE + "/surveys",
                                "{\"fiscalYear\":2023,\"question\":\"x\",\"base\":9,\"multipleAnswers\":true,\"rows\":["
                                        + listed(size, i -> "{\"answer\":\"" + i + "\",\"count\":1}") + "]}")),
                new Limit(
                        "states",
                        20,
                        422,
                        size -> STAFF.post(
                                "/api/v1/plans/" + PLAN.planId() + "/indicators",
                                "{\"name\":\"x\",\"measure\":\"STATE\",\"states\":["
                                        + listed(size, i -> "\"語" + i + "\"")
                                        + "],\"target\":{\"kind\":\"NONE\",\"reason\":\"x\"}}")));
    }

    private static String text(ApiClient.Answer recorded) {
        return recorded.json().get("activityId").asString();
    }

    private static String listed(int size, IntFunction<String> entry) {
        return IntStream.range(0, size).mapToObj(entry).collect(Collectors.joining(","));
    }

    /** With blanks up to a size. */
    private static ApiClient.Answer activity(String members, int size) {
        String body = "{\"fiscalYear\":2024," + members + "}";
        return STAFF.post(INITIATIVE + "/activities", body + " ".repeat(Math.max(0, size - body.length())));
    }

    private static ApiClient.Answer reported(String amount) {
        return STAFF.put(
                "/api/v1/indicators/" + PLAN.stock() + "/values/" + (amount.startsWith("0") ? 2023 : 2022),
                "{\"value\":{\"kind\":\"MEASURED\",\"amount\":" + amount + "}}",
                "If-Match",
                "*");
    }

    private static ApiClient.Answer plan(String id, int lastYear) {
        return STAFF.post(
                "/api/v1/plans",
                "{\"planId\":\"" + id + "\",\"name\":\"" + id.length() + "\",\"edition\":\"x\",\"municipality\":\"x\","
                        + "\"firstYear\":2000,\"lastYear\":" + lastYear + "}");
    }

    @ParameterizedTest
    @MethodSource("limits")
    void what_is_at_the_limit_is_taken_and_one_more_is_refused(Limit limit) {
        ApiClient.Answer above = limit.sent().apply(limit.most() + 1);
        assertThat(above.status()).as(above.text()).isEqualTo(limit.refused());
        assertThat(above.text()).contains("\"messageJa\"");
        ApiClient.Answer exactly = limit.sent().apply(limit.most());
        assertThat(exactly.status())
                .as(exactly.text())
                .isNotEqualTo(limit.refused())
                .isLessThan(500);
    }
}
