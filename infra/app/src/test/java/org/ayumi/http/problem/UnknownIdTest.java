package org.ayumi.http.problem;

import static org.ayumi.http.problem.BadRequest.get;
import static org.ayumi.http.problem.BadRequest.post;
import static org.ayumi.http.problem.BadRequest.sent;
import static org.ayumi.http.problem.FlawlessBodies.ACTIVITY;
import static org.ayumi.http.problem.FlawlessBodies.CORRECTION;
import static org.ayumi.http.problem.FlawlessBodies.DETAILS;
import static org.ayumi.http.problem.FlawlessBodies.INDICATOR;
import static org.ayumi.http.problem.FlawlessBodies.OUTLINE;
import static org.ayumi.http.problem.FlawlessBodies.VALUE;

import java.util.stream.Stream;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses of plans, initiatives and indicators that do not exist, or are something else. */
class UnknownIdTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final TestPlan PLAN = TestPlan.adoptedBy(SERVICE.as("staff"));

    private static final String TARGET = "{\"target\":{\"fiscalYear\":2026,\"amount\":60},\"reason\":\"x\"}";
    private static final String BASELINE =
            "{\"baseline\":{\"fiscalYear\":2020,\"value\":{\"kind\":\"NOT_CONDUCTED\"}},\"reason\":\"x\"}";

    /** An id nobody has, and ids of the other two kinds. */
    static Stream<BadRequest> unknownInThePath() {
        return Stream.concat(
                Stream.of("nope", "{plan}", "{initiative}", "{plan}.9-9-9.1", "NOPE", "あ", "a".repeat(300), "a%27b")
                        .flatMap(UnknownIdTest::indicators),
                Stream.concat(
                        Stream.of("nope", "{plan}", "{count}", "あ").flatMap(UnknownIdTest::initiatives),
                        Stream.of("nope", "{initiative}", "{count}", "あ").flatMap(UnknownIdTest::plans)));
    }

    private static Stream<BadRequest> indicators(String id) {
        String path = "/api/v1/indicators/" + id;
        return Stream.of(
                sent("a value of " + id, "PUT", path + "/values/2024", VALUE, 404, "id")
                        .with("If-Match", "*"),
                post("a correction of " + id, path + "/values/2024/corrections", CORRECTION, 404, "id"),
                post("a target of " + id, path + "/target-revisions", TARGET, 404, "id"),
                post("a baseline of " + id, path + "/baseline-revisions", BASELINE, 404, "id"),
                get("indicator " + id, path, 404, "indicatorId"),
                get("history of " + id, path + "/history", 404, "indicatorId"),
                get("events of " + id, path + "/events", 404, "indicatorId"));
    }

    private static Stream<BadRequest> initiatives(String id) {
        String path = "/api/v1/initiatives/" + id;
        return Stream.of(
                post("an indicator of " + id, path + "/indicators", INDICATOR + "}", 404, "id"),
                post("an activity of " + id, path + "/activities", ACTIVITY, 404, "id"),
                post("an amendment of " + id, path + "/amendments", "{" + DETAILS + ",\"reason\":\"x\"}", 404, "id"),
                post(
                        "a correction of an activity of " + id,
                        path + "/activities/" + id + ".a1/corrections",
                        "{\"fiscalYear\":2024,\"title\":\"x\",\"reason\":\"x\"}",
                        404,
                        "id"),
                post(
                        "a personal note beside an activity of " + id,
                        path + "/activities/" + id + ".a1/personal-notes",
                        "{\"label\":\"x\",\"text\":\"x\"}",
                        404,
                        "id"),
                post(
                        "an erasure of a personal note of " + id,
                        path + "/activities/" + id + ".a1/personal-notes/" + id + ".a1.n1/erasure",
                        "{\"reason\":\"x\"}",
                        404,
                        "id"),
                post(
                        "a withdrawal of an activity of " + id,
                        path + "/activities/" + id + ".a1/withdrawal",
                        "{\"reason\":\"x\"}",
                        404,
                        "id"),
                sent("a schedule of " + id, "PUT", path + "/schedule", "{\"rows\":[]}", 404, "id")
                        .with("If-Match", "*"),
                sent("links of " + id, "PUT", path + "/related-initiatives", "{\"relatedInitiatives\":[]}", 404, "id")
                        .with("If-Match", "*"),
                get("initiative " + id, path, 404, "initiativeId"),
                get("events of initiative " + id, path + "/events", 404, "initiativeId"));
    }

    private static Stream<BadRequest> plans(String id) {
        String path = "/api/v1/plans/" + id;
        return Stream.of(
                post(
                        "an initiative of " + id,
                        path + "/initiatives",
                        "{\"number\":\"1-1-1\"," + DETAILS + "}",
                        404,
                        "planId"),
                post("a revision of " + id, path + "/revisions", "{" + OUTLINE + ",\"reason\":\"x\"}", 404, "id"),
                get("plan " + id, path, 404, "planId"),
                get("progress of " + id, path + "/progress", 404, "planId"),
                get("staleness of " + id, path + "/staleness", 404, "planId"),
                get("initiatives of " + id, path + "/initiatives", 404, "planId"),
                get("events of plan " + id, path + "/events", 404, "planId"));
    }

    @ParameterizedTest
    @MethodSource("unknownInThePath")
    void it_is_not_found_and_nothing_is_stored(BadRequest request) {
        request.isRefused(SERVICE, PLAN);
    }
}
