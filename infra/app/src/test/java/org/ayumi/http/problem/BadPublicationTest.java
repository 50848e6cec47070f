package org.ayumi.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.Stored;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Publications that cannot be, and moments that no publication stands for. */
class BadPublicationTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final ApiClient APPROVER = SERVICE.as("approver");
    private static final TestPlan PLAN = TestPlan.adoptedBy(SERVICE.as("staff"));
    private static final String ADDRESS = "/api/v1/plans/" + PLAN.planId() + "/publications";

    private static final String NAME = "\"name\":\"x\"";
    private static final String REST = "\"occasion\":\"WEB\",\"fiscalYear\":2024,\"publishedOn\":\"2025-07-10\"";

    @BeforeAll
    static void one_is_there() {
        assertThat(PLAN.publish(APPROVER, "第1回").status()).isEqualTo(201);
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                refused("{}", 400, "name", "occasion", "fiscalYear", "publishedOn"),
                refused("", 400, BadRequest.SOMETHING),
                refused("{" + NAME + "," + REST + ",\"planId\":\"x\"}", 400, "planId"),
                refused("{" + NAME + "," + REST + ",\"position\":1}", 400, "position"),
                refused("{\"name\":\"" + "長".repeat(201) + "\"," + REST + "}", 422, "name"),
                refused("{\"name\":\" \"," + REST + "}", 422, "name"),
                refused("{\"name\":\"\\u0000\"," + REST + "}", 422, "name"),
                refused("{\"name\":\"第1回\"," + REST + "}", 409, "name"),
                refused("{\"name\":\" 第1回 \"," + REST + "}", 409, "name"),
                refused("{" + NAME + "," + REST + ",\"note\":\"" + "長".repeat(4001) + "\"}", 422, "note"),
                refused("{" + NAME + "," + REST + ",\"source\":\"\"}", 422, "source"),
                refused("{" + NAME + "," + REST + ",\"pinnedPosition\":0}", 422, "pinnedPosition"),
                refused("{" + NAME + "," + REST + ",\"pinnedPosition\":-1}", 422, "pinnedPosition"),
                refused("{" + NAME + "," + REST + ",\"pinnedPosition\":1}", 422, "pinnedPosition"),
                refused("{" + NAME + "," + REST + ",\"pinnedPosition\":999999999}", 422, "pinnedPosition"),
                refused("{" + NAME + "," + REST + ",\"pinnedPosition\":1.5}", 400, "pinnedPosition"),
                refused("{" + NAME + "," + REST + ",\"pinnedPosition\":\"1\"}", 400, "pinnedPosition"),
                refused("{" + NAME + "," + REST + ",\"pinnedPosition\":99999999999999999999}", 400, "pinnedPosition"),
                refused(body("PARLIAMENT", "2024", "2025-07-10"), 400, "occasion"),
                refused(body("committee", "2024", "2025-07-10"), 400, "occasion"),
                refused(body("WEB", "2021", "2025-07-10"), 422, "fiscalYear"),
                refused(body("WEB", "\"someday\"", "2025-07-10"), 422, "fiscalYear"),
                refused(body("WEB", "2024", "2999-01-01"), 422, "publishedOn"),
                refused(body("WEB", "2024", "2024-03-31"), 422, "publishedOn"),
                refused(body("WEB", "2024", "2025-02-30"), 422, "publishedOn"),
                refused(body("WEB", "2024", "R7.7.10"), 400, "publishedOn"));
    }

    private static String body(String occasion, String year, String day) {
        return "{" + NAME + ",\"occasion\":\"" + occasion + "\",\"fiscalYear\":" + year + ",\"publishedOn\":\"" + day
                + "\"}";
    }

    private static Arguments refused(String body, int status, String... fields) {
        return Arguments.of(body, status, List.of(fields));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void it_is_refused_by_name_and_nothing_is_stored(String body, int status, List<String> fields) {
        Stored before = SERVICE.stored();
        BadRequest.check(body, APPROVER.post(ADDRESS, body), status, fields);
        assertThat(SERVICE.stored()).isEqualTo(before);
    }

    @Test
    void only_the_approver_publishes() {
        Stored before = SERVICE.stored();
        for (String account : List.of("staff", "auditor", "analyst", "admin")) {
            ApiClient.Answer answer = PLAN.publish(SERVICE.as(account), "第2回");
            BadRequest.check(account, answer, 403, List.of("Authorization"));
        }
        assertThat(SERVICE.stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nope", "nope.p1", "{plan}", "{plan}.p2", "{plan}.p", "{plan}.P1", "%00", "{plan}.p1%20x"})
    void a_publication_nobody_made_is_no_moment(String publication) {
        String moment = "published:" + publication.replace("{plan}", PLAN.planId());
        for (String address : List.of(
                "/api/v1/plans/" + PLAN.planId() + "?asOf=",
                "/api/v1/plans/" + PLAN.planId() + "/progress?asOf=",
                "/api/v1/plans/" + PLAN.planId() + "/publications?asOf=",
                "/api/v1/indicators/" + PLAN.count() + "/events/difference?from=",
                "/api/v1/indicators/" + PLAN.count() + "/events/difference?to=")) {
            BadRequest.check(
                    address + moment,
                    APPROVER.get(address + moment),
                    400,
                    List.of(address.replaceFirst(".*[?]", "").replace("=", "")));
        }
    }

    @Test
    void a_publication_of_another_plan_is_not_found_below_this_one() {
        TestPlan other = TestPlan.adoptedBy(SERVICE.as("staff"));
        SERVICE.awaitCaughtUp();
        BadRequest.check(
                "another's",
                APPROVER.get("/api/v1/plans/" + other.planId() + "/publications/" + PLAN.planId() + ".p1"),
                404,
                List.of("publicationId"));
        BadRequest.check(
                "of no plan",
                APPROVER.get("/api/v1/plans/nope/publications/" + PLAN.planId() + ".p1"),
                404,
                List.of("planId"));
        BadRequest.check("list of no plan", APPROVER.get("/api/v1/plans/nope/publications"), 404, List.of("planId"));
        BadRequest.check(
                "to no plan",
                APPROVER.post("/api/v1/plans/nope/publications", body("WEB", "2024", "2025-07-10")),
                404,
                List.of("id"));
    }
}
