package org.ayumi.http.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.http.problem.BadRequest.activity;
import static org.ayumi.http.problem.BadRequest.post;
import static org.ayumi.http.problem.BadRequest.report;
import static org.ayumi.http.problem.BadRequest.sent;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, times and fiscal years that do not exist, or lie where they must not. */
class BadDateTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final TestPlan PLAN = TestPlan.adoptedBy(SERVICE.as("staff"));
    private static final String VALUES = "/api/v1/indicators/{count}/values/";

    static Stream<BadRequest> noDays() {
        return Stream.of(
                        "2024-02-30",
                        "2025-02-29",
                        "2024-13-01",
                        "2024-00-10",
                        "2024-04-31",
                        "0000-04-01",
                        "0001-01-01")
                .flatMap(day -> everywhere(day, 422));
    }

    static Stream<BadRequest> unreadableDays() {
        return Stream.of(
                        "24-1-1",
                        "99999-01-01",
                        "+99999-01-01",
                        "-2024-01-01",
                        "2024/10/12",
                        "2024-10-12T00:00:00Z",
                        "令和6年10月12日",
                        "２０２４-10-12",
                        "",
                        " 2024-10-12",
                        "2024-10-12\\u0000")
                .flatMap(day -> everywhere(day, 400));
    }

    private static Stream<BadRequest> everywhere(String day, int status) {
        return Stream.of(
                activity("\"heldOn\":\"" + day + "\"", status, "heldOn"),
                activity("\"heldOn\":\"2024-10-12\",\"heldUntil\":\"" + day + "\"", status, "heldUntil"),
                activity(
                        "\"heldOn\":\"2024-10-12\",\"furtherDates\":[\"2024-11-01\",\"" + day + "\"]",
                        status,
                        "furtherDates[1]"),
                report(
                        "a value as of " + day,
                        "{\"value\":{\"kind\":\"MEASURED\",\"amount\":1,\"asOf\":\"" + day + "\"}}",
                        status,
                        "value.asOf"));
    }

    static Stream<BadRequest> daysAndTimesOutOfPlace() {
        return Stream.of(
                activity("\"heldOn\":\"2024-03-31\"", 422, "heldOn"),
                activity("\"heldOn\":\"2025-04-01\"", 422, "heldOn"),
                activity("\"heldOn\":\"2025-04-01\",\"heldUntil\":\"2025-04-02\"", 422, "heldOn", "heldUntil"),
                activity("\"heldOn\":\"2025-03-31\",\"heldUntil\":\"2052-04-01\"", 422, "heldUntil"),
                activity("\"heldOn\":\"2024-10-12\",\"furtherDates\":[\"2025-04-01\"]", 422, "furtherDates[0]"),
                activity("\"heldOn\":\"2024-10-12\",\"heldUntil\":\"2024-10-11\"", 422, "heldUntil"),
                activity("\"heldUntil\":\"2024-10-11\"", 422, "heldOn"),
                activity("\"furtherDates\":[\"2024-10-11\"]", 422, "heldOn"),
                activity("\"startsAt\":\"25:00\"", 422, "startsAt"),
                activity("\"startsAt\":\"13:60\"", 422, "startsAt"),
                activity("\"startsAt\":\"1:30\"", 400, "startsAt"),
                activity("\"startsAt\":\"13:30:00\"", 400, "startsAt"),
                activity("\"startsAt\":\"午後1時\"", 400, "startsAt"),
                activity("\"endsAt\":\"13:30\"", 422, "endsAt"),
                activity("\"startsAt\":\"13:30\",\"endsAt\":\"13:29\"", 422, "endsAt"),
                report(
                        "a value as of a day in another year",
                        "{\"value\":{\"kind\":\"MEASURED\",\"amount\":1,\"asOf\":\"2025-04-01\"}}",
                        422,
                        "value.asOf"));
    }

    static Stream<BadRequest> noYearsInThePath() {
        return Stream.of(
                        "令和百年", "5", "20245", "R0", "R100", "令和", "2024.5", "-2024", "1e3", "1925", "2200", "二千二十四",
                        " ")
                .map(year -> sent(
                                "a value of the year " + year,
                                "PUT",
                                VALUES + encoded(year),
                                "{\"value\":{\"kind\":\"NOT_CONDUCTED\"}}",
                                422,
                                "fiscalYear")
                        .with("If-Match", "*"));
    }

    static Stream<BadRequest> noYearsInTheBody() {
        return Stream.concat(
                Stream.of("\"令和百年\"", "5", "20245", "-1", "0", "\"\"", "\" \"", "\"R0\"", "2147483647", "\"R5\\u0000\"")
                        .map(year -> year(year, 422)),
                Stream.of("2024.5", "true", "[]", "{}", "99999999999", "null", "{\"text\":\"R6\"}")
                        .map(year -> year(year, 400)));
    }

    private static BadRequest year(String year, int status) {
        return post(
                "an activity of the year " + year,
                "/api/v1/initiatives/{initiative}/activities",
                "{\"fiscalYear\":" + year + ",\"title\":\"草刈り\"}",
                status,
                "fiscalYear");
    }

    static Stream<BadRequest> yearsOutsideThePlan() {
        return Stream.of(
                year("2021", 422),
                year("\"R9\"", 422),
                value("2019", "x", 422, "fiscalYear"),
                value("2027", "x", 422, "fiscalYear"),
                value("2021", null, 422, "fiscalYear"),
                sent(
                                "a schedule outside the plan",
                                "PUT",
                                "/api/v1/initiatives/{initiative}/schedule",
                                "{\"rows\":[{\"marks\":{\"R3\":\"実施\"}}]}",
                                422,
                                "rows[0].marks")
                        .with("If-Match", "*"),
                sent(
                                "a schedule of no year",
                                "PUT",
                                "/api/v1/initiatives/{initiative}/schedule",
                                "{\"rows\":[{\"marks\":{\"令和百年\":\"実施\"}}]}",
                                422,
                                "rows[0].marks.令和百年")
                        .with("If-Match", "*"),
                post(
                        "a target before its baseline",
                        "/api/v1/indicators/{count}/target-revisions",
                        "{\"target\":{\"fiscalYear\":2020,\"amount\":60},\"reason\":\"x\"}",
                        422,
                        "target.fiscalYear"),
                post(
                        "a plan of unreadable years",
                        "/api/v1/plans",
                        "{\"planId\":\"x\",\"name\":\"x\",\"edition\":\"x\",\"municipality\":\"x\",\"firstYear\":\"令和百年\","
                                + "\"lastYear\":5}",
                        422,
                        "firstYear",
                        "lastYear"),
                post(
                        "a plan that ends before it starts",
                        "/api/v1/plans",
                        "{\"planId\":\"x\",\"name\":\"x\",\"edition\":\"x\",\"municipality\":\"x\",\"firstYear\":\"R8\","
                                + "\"lastYear\":\"R4\"}",
                        422,
                        "lastYear"));
    }

    private static BadRequest value(String year, @Nullable String reason, int status, String field) {
        return sent(
                        "a value of " + year + " for the reason " + reason,
                        "PUT",
                        VALUES + year,
                        "{\"value\":{\"kind\":\"NOT_CONDUCTED\"}"
                                + (reason == null ? "" : ",\"reason\":\"" + reason + "\"") + "}",
                        status,
                        field)
                .with("If-Match", "*");
    }

    @ParameterizedTest
    @MethodSource({
        "noDays",
        "unreadableDays",
        "daysAndTimesOutOfPlace",
        "noYearsInThePath",
        "noYearsInTheBody",
        "yearsOutsideThePlan"
    })
    void it_is_refused_by_name_and_nothing_is_stored(BadRequest request) {
        request.isRefused(SERVICE, PLAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "R6", "Ｒ６", "r6", "令和6年度", "令和６年", "２０２４年度", "平成36年度", "H36", "令和 6 年度"})
    void every_customary_way_to_write_a_year_is_read_in_path_and_body(String year) {
        TestPlan plan = TestPlan.adoptedBy(SERVICE.as("staff"));
        ApiClient.Answer value = plan.report(plan.count(), encoded(year), TestPlan.measured(30));
        assertThat(value.status()).as(value.text()).isEqualTo(200);
        ApiClient.Answer activity = SERVICE.as("staff")
                .post(
                        "/api/v1/initiatives/" + plan.initiative() + "/activities",
                        "{\"fiscalYear\":\"" + year + "\",\"title\":\"草刈り\"}");
        assertThat(activity.status()).as(activity.text()).isEqualTo(201);
        String sheet = SERVICE.as("staff")
                .get("/api/v1/initiatives/" + plan.initiative() + "?fiscalYear=" + encoded(year) + "&atLeast="
                        + activity.position())
                .text();
        assertThat(sheet).contains("\"fiscalYear\":2024", "\"amount\":30", "草刈り");
    }

    private static String encoded(String year) {
        return URLEncoder.encode(year, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
