package org.ayumi.http.problem;

import static org.ayumi.app.TestPlan.measured;
import static org.ayumi.http.problem.BadRequest.activity;
import static org.ayumi.http.problem.BadRequest.post;
import static org.ayumi.http.problem.BadRequest.report;
import static org.ayumi.http.problem.BadRequest.sent;
import static org.ayumi.http.problem.FlawlessBodies.ACTIVITY;
import static org.ayumi.http.problem.FlawlessBodies.CORRECTION;
import static org.ayumi.http.problem.FlawlessBodies.DETAILS;
import static org.ayumi.http.problem.FlawlessBodies.INDICATOR;
import static org.ayumi.http.problem.FlawlessBodies.OUTLINE;
import static org.ayumi.http.problem.FlawlessBodies.VALUE;

import java.util.function.Function;
import java.util.stream.Stream;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids in bodies that nothing has, that cannot be, or that are given away already. */
class BadIdTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final TestPlan PLAN = TestPlan.adoptedBy(SERVICE.as("staff"));
    private static final TestPlan OTHER = TestPlan.adoptedBy(SERVICE.as("staff"));

    @BeforeAll
    static void a_reported_value_and_an_activity() {
        PLAN.report(PLAN.count(), "2023", measured(30));
        SERVICE.as("staff").post("/api/v1/initiatives/" + PLAN.initiative() + "/activities", ACTIVITY);
        SERVICE.as("staff").post("/api/v1/initiatives/" + PLAN.initiative() + "/activities", ACTIVITY);
        SERVICE.as("staff")
                .post(
                        "/api/v1/initiatives/" + PLAN.initiative() + "/activities/" + PLAN.initiative()
                                + ".a2/withdrawal",
                        "{\"reason\":\"x\"}");
    }

    static Stream<BadRequest> unknownInTheBody() {
        return Stream.of(
                activity("\"countedBy\":[\"{count}\",\"nope\"]", 422, "countedBy[1]"),
                activity("\"countedBy\":[\"{initiative}\"]", 422, "countedBy[0]"),
                activity("\"countedBy\":[\"" + OTHER.count() + "\"]", 422, "countedBy[0]"),
                activity("\"countedBy\":[\"\\u0000\"]", 422, "countedBy[0]"),
                activity("\"countedBy\":[\"\\ud800\"]", 422, "countedBy[0]"),
                links("\"nope\"", 422, "relatedInitiatives[0]"),
                links("\"{initiative}\"", 422, "relatedInitiatives[0]"),
                links("\"" + OTHER.initiative() + "\"", 422, "relatedInitiatives[0]"),
                links("\"\\u0000\"", 422, "relatedInitiatives[0]"),
                post(
                        "an unknown activity",
                        "/api/v1/initiatives/{initiative}/activities/{initiative}.a9/withdrawal",
                        "{\"reason\":\"x\"}",
                        404,
                        "activityId"),
                post(
                        "an activity of somebody else",
                        "/api/v1/initiatives/{initiative}/activities/" + OTHER.initiative() + ".a1/corrections",
                        "{\"fiscalYear\":2024,\"title\":\"x\",\"reason\":\"x\"}",
                        404,
                        "activityId"),
                plan("\"planId\":\"x-1\",\"previousPlanId\":\"nope\"", 422, "previousPlanId"),
                plan("\"planId\":\"x-1\",\"previousPlanId\":\"\\u0000\"", 422, "previousPlanId"),
                plan("\"planId\":\"x-1\",\"previousPlanId\":\"\\udc00\"", 422, "previousPlanId"));
    }

    private static BadRequest links(String ids, int status, String field) {
        return sent(
                        "links to " + ids,
                        "PUT",
                        "/api/v1/initiatives/{initiative}/related-initiatives",
                        "{\"relatedInitiatives\":[" + ids + "]}",
                        status,
                        field)
                .with("If-Match", "*");
    }

    static Stream<BadRequest> impossibleIds() {
        return Stream.of(
                        Stream.of(
                                        "",
                                        " ",
                                        "a.b",
                                        "Ａ",
                                        "UPPER",
                                        "-a",
                                        "a-",
                                        "a b",
                                        "計画",
                                        "a/b",
                                        "a\\u0000",
                                        "\\ud83d",
                                        "a".repeat(64))
                                .map(id -> plan("\"planId\":\"" + id + "\"", 422, "planId")),
                        Stream.of(
                                        "",
                                        "　",
                                        "施策1",
                                        "（）",
                                        "S1",
                                        "ｐ２",
                                        "1-(1)-①\\u0000",
                                        "x".repeat(31),
                                        "1-".repeat(500_000))
                                .map(number -> post(
                                        "the initiative number " + number,
                                        "/api/v1/plans/{plan}/initiatives",
                                        "{\"number\":\"" + number + "\"," + DETAILS + "}",
                                        422,
                                        "number")),
                        Stream.of("", "s1", "p12", "i3", "u4", "A", "a.b", "a/b", "-a", "a-", "計画", "a".repeat(41))
                                .map(slug -> post(
                                        "the slug " + slug,
                                        "/api/v1/plans/{plan}/initiatives",
                                        "{\"number\":\"施策1\",\"slug\":\"" + slug + "\"," + DETAILS + "}",
                                        422,
                                        "slug")),
                        Stream.of("{plan}.s9", "{plan}", "{initiative}", "tomisato-kyodo-2.s1", "")
                                .map(section -> post(
                                        "the section " + section,
                                        "/api/v1/plans/{plan}/initiatives",
                                        "{\"number\":\"9\",\"section\":\"" + section + "\"," + DETAILS + "}",
                                        422,
                                        "section")),
                        Stream.of("{plan}.s9", "{plan}")
                                .map(parent -> post(
                                        "the parent " + parent,
                                        "/api/v1/plans/{plan}/sections",
                                        "{\"name\":\"協働\",\"parent\":\"" + parent + "\"}",
                                        422,
                                        "parent")))
                .flatMap(Function.identity());
    }

    private static BadRequest plan(String ids, int status, String field) {
        return post("a plan with " + ids, "/api/v1/plans", "{" + ids + "," + OUTLINE + "}", status, field);
    }

    static Stream<BadRequest> givenAwayAlready() {
        return Stream.of(
                plan("\"planId\":\"{plan}\"", 409, "planId"),
                post(
                        "a number that is taken",
                        "/api/v1/plans/{plan}/initiatives",
                        "{\"number\":\"１-(１)-①\"," + DETAILS + "}",
                        409,
                        "number"),
                post(
                        "a sequence that is taken",
                        "/api/v1/initiatives/{initiative}/indicators",
                        INDICATOR + ",\"sequence\":1}",
                        409,
                        "sequence"),
                sent(
                                "a year that is reported",
                                "PUT",
                                "/api/v1/indicators/{count}/values/2023",
                                VALUE,
                                409,
                                "fiscalYear")
                        .with("If-Match", "*"),
                post(
                        "a correction of a year that is not",
                        "/api/v1/indicators/{count}/values/2025/corrections",
                        CORRECTION,
                        409,
                        "fiscalYear"),
                post(
                        "a correction of what was withdrawn",
                        "/api/v1/initiatives/{initiative}/activities/{initiative}.a2/corrections",
                        "{\"fiscalYear\":2024,\"title\":\"x\",\"reason\":\"x\"}",
                        409,
                        "activityId"),
                sent(
                                "a cumulative count that falls",
                                "PUT",
                                "/api/v1/indicators/{initiative}.3/values/2024",
                                "{\"value\":{\"kind\":\"MEASURED\",\"amount\":9}}",
                                409,
                                "value.amount")
                        .with("If-Match", "*"),
                report("a stale version", VALUE, 412, "If-Match").with("If-Match", "\"99\""));
    }

    @ParameterizedTest
    @MethodSource({"unknownInTheBody", "impossibleIds", "givenAwayAlready"})
    void it_is_refused_by_name_and_nothing_is_stored(BadRequest request) {
        request.isRefused(SERVICE, PLAN);
    }
}
