package org.ayumi.http.problem;

import static org.ayumi.http.problem.BadRequest.get;

import java.util.stream.Stream;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parameters that are not understood, and moments before there was anything. */
class BadParameterTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final TestPlan PLAN = TestPlan.adoptedBy(SERVICE.as("staff"));

    static Stream<BadRequest> parameters() {
        return Stream.of(
                        Stream.of("0", "201", "-1", "abc", "1.5", "99999999999999999999", "", "%00", "５", "1&limit=2")
                                .flatMap(limit -> Stream.of(
                                        get("limit=" + limit, "/api/v1/plans?limit=" + limit, 400, "limit"),
                                        get(
                                                "limit=" + limit,
                                                "/api/v1/indicators/{count}/events?limit=" + limit,
                                                400,
                                                "limit"))),
                        Stream.of("abc", "-2", "1.5", "%00", "99999999999999999999")
                                .map(after -> get(
                                        "after=" + after,
                                        "/api/v1/indicators/{count}/events?after=" + after,
                                        400,
                                        "after")),
                        Stream.of(get("after=%00", "/api/v1/plans?after=%00", 400, "after")),
                        Stream.of("nope", "%00", "%7Bplan%7D", "%ED%A0%80")
                                .map(after -> get(
                                        "after=" + after,
                                        "/api/v1/plans/{plan}/initiatives?after=" + after,
                                        400,
                                        "after")),
                        Stream.of(
                                        "abc",
                                        "",
                                        "-1",
                                        "2024-13-01",
                                        "2024-02-30",
                                        "2999-01-01",
                                        "999999999",
                                        "2024-01-01T00:00:00",
                                        "+1000000000-01-01",
                                        "2999-01-01T00:00:00Z",
                                        "%00",
                                        "R6",
                                        "99999999999999999999")
                                .flatMap(asOf -> Stream.of(
                                        get("asOf=" + asOf, "/api/v1/plans/{plan}/progress?asOf=" + asOf, 400, "asOf"),
                                        get(
                                                "asOf=" + asOf,
                                                "/api/v1/indicators/{count}/events?asOf=" + asOf,
                                                400,
                                                "asOf"))),
                        Stream.of("abc", "-1", "999999999", "", "1.0", "99999999999999999999")
                                .map(position -> get(
                                        "atLeast=" + position, "/api/v1/plans?atLeast=" + position, 400, "atLeast")),
                        Stream.of("nope", "", "straight-line%00", "STRAIGHT-LINE")
                                .flatMap(rule -> Stream.of(
                                        get("rule=" + rule, "/api/v1/plans/{plan}/progress?rule=" + rule, 400, "rule"),
                                        get(
                                                "rule=" + rule,
                                                "/api/v1/indicators/{count}/history?rule=" + rule,
                                                400,
                                                "rule"))),
                        Stream.of("5", "20245", "", "R0", "abc", "%E4%BB%A4%E5%92%8C%E7%99%BE%E5%B9%B4", "%00", "1925")
                                .flatMap(year -> Stream.of(
                                        get(
                                                "fiscalYear=" + year,
                                                "/api/v1/plans/{plan}/progress?fiscalYear=" + year,
                                                400,
                                                "fiscalYear"),
                                        get(
                                                "fiscalYear=" + year,
                                                "/api/v1/initiatives/{initiative}?fiscalYear=" + year,
                                                400,
                                                "fiscalYear"))),
                        Stream.of("yes", "1", "", "TRUE")
                                .map(flag -> get(
                                        "includeWithdrawn=" + flag,
                                        "/api/v1/initiatives/{initiative}?includeWithdrawn=" + flag,
                                        400,
                                        "includeWithdrawn")))
                .flatMap(requests -> requests);
    }

    /** Long before anything was recorded. */
    static Stream<BadRequest> momentsBeforeThePlan() {
        return Stream.of(
                        "0",
                        "2000-01-01",
                        "0000-01-01",
                        "-999999999-01-01",
                        "-4800-01-01",
                        "0000-01-01T00:00:00Z",
                        "-999999999-01-01T00:00:00Z")
                .flatMap(asOf -> Stream.of(
                        get("a plan as of " + asOf, "/api/v1/plans/{plan}?asOf=" + asOf, 404, "asOf"),
                        get("events as of " + asOf, "/api/v1/indicators/{count}/events?asOf=" + asOf, 404, "asOf")));
    }

    @ParameterizedTest
    @MethodSource({"parameters", "momentsBeforeThePlan"})
    void it_is_refused_by_name_and_nothing_is_stored(BadRequest request) {
        request.isRefused(SERVICE, PLAN);
    }
}
