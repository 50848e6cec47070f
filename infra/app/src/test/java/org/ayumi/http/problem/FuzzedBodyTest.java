package org.ayumi.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.Stored;
import org.ayumi.app.TestPlan;
import org.ayumi.kernel.event.EventHistory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damaged bodies to every address that can be written to: answered, never crashed on, and stored whole or not at all. More
 * of them: {@code -Dayumi.fuzz.mutations=2000}.
 */
class FuzzedBodyTest {

    private static final int MUTATIONS = Integer.getInteger("ayumi.fuzz.mutations", 200);
    private static final RunningService SERVICE = RunningService.shared();

    private static final String DETAILS = """
            {"name":"里山の手入れ","label":"新規","department":"環境部","division":"環境課","leadSections":["環境課","農政課"],
             "relatedSections":[{"name":"庁内各課","kind":"ALL_SECTIONS"}],"implementers":["市"],"audience":["市民"],
             "summary":"要約"}""";

    private static final String ACTIVITY = """
            "fiscalYear":2024,"title":"観察会","heldOn":"2024-10-12","heldUntil":"2024-10-13","state":"HELD",
            "stateReason":"晴れ","furtherDates":["2024-11-01"],"startsAt":"13:30","endsAt":"15:00","participants":5,
            "place":"里山","organiser":"会","counts":[{"label":"班","amount":2,"unit":"班"}],
            "amounts":[{"label":"委託料","yen":120000}],"countedBy":["{count}"],"note":"雨","source":"台帳\"""";

    private static final String FIGURE = """
            {"kind":"MEASURED","amount":30,"unit":"件","asOf":"2025-03-31","basis":"ANNUAL_COUNT","survey":"調査"}""";

    /**
     * A valid request.
     *
     * @param path with {@code {n}} for a number that is another one each time
     */
    record Valid(String method, String path, String body) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Valid> everyAddress() {
        return Stream.of(
                post("/api/v1/plans", """
                        {"planId":"fuzz-{n}","name":"計画","edition":"初版","municipality":"市","firstYear":"R4","lastYear":2026,
                         "previousPlanId":"{plan}","source":"議会"}"""),
                post("/api/v1/plans/{plan}/revisions", """
                        {"name":"計画{n}","edition":"改訂版","municipality":"市","firstYear":"R4","lastYear":2026,"reason":"延長",
                         "source":"議会"}"""),
                post(
                        "/api/v1/plans/{plan}/initiatives",
                        "{\"number\":\"2-(1)-②\",\"source\":\"x\",\"details\":" + DETAILS + "}"),
                post(
                        "/api/v1/initiatives/{initiative}/amendments",
                        "{\"reason\":\"{n}\",\"source\":\"x\",\"details\":" + DETAILS + "}"),
                put("/api/v1/initiatives/{initiative}/schedule", """
                        {"rows":[{"name":"本体{n}","marks":{"R4":"検討","R5":"→"}},{"marks":{"2026":"実施"}}],"reason":"x","source":"y"}"""),
                put(
                        "/api/v1/initiatives/{initiative}/related-initiatives",
                        "{\"relatedInitiatives\":[\"{plan}.1-1-2\"],\"source\":\"x\"}"),
                post("/api/v1/initiatives/{initiative}/indicators", """
                        {"sequence":7,"name":"指標","measure":"RATIO","better":"LOWER","unit":"%","survey":"調査","minimum":0,"maximum":50,
                         "baseline":{"fiscalYear":"R2","value":{"kind":"NOT_CONDUCTED"}},
                         "target":{"fiscalYear":"R8","amount":40.5},"source":"x"}"""),
                put(
                        "/api/v1/indicators/{count}/values/2024",
                        "{\"value\":" + FIGURE + ",\"note\":\"x\",\"source\":\"y\",\"reason\":\"z\"}"),
                post(
                        "/api/v1/indicators/{count}/values/2023/corrections",
                        "{\"value\":" + FIGURE.replace("2025", "2024")
                                + ",\"note\":\"x\",\"source\":\"y\",\"reason\":\"z{n}\"}"),
                post(
                        "/api/v1/indicators/{count}/target-revisions",
                        "{\"target\":{\"fiscalYear\":2026,\"amount\":6{n}},\"reason\":\"x\",\"source\":\"y\"}"),
                post("/api/v1/indicators/{count}/baseline-revisions", """
                        {"baseline":{"fiscalYear":"R2","value":{"kind":"SUBSTITUTE","label":"x","amount":{n},"unit":"人","reason":"y"}},
                         "reason":"x","source":"y"}"""),
                post("/api/v1/initiatives/{initiative}/activities", "{" + ACTIVITY + "}"),
                post(
                        "/api/v1/initiatives/{initiative}/activities/{initiative}.a1/corrections",
                        "{" + ACTIVITY + ",\"reason\":\"x\"}"),
                post(
                        "/api/v1/initiatives/{initiative}/activities/{initiative}.a1/personal-notes",
                        "{\"label\":\"x\",\"text\":\"y\"}"),
                post(
                        "/api/v1/initiatives/{initiative}/activities/{initiative}.a{n}/withdrawal",
                        "{\"reason\":\"x\",\"source\":\"y\"}"));
    }

    private static Valid post(String path, String body) {
        return new Valid("POST", path, body);
    }

    private static Valid put(String path, String body) {
        return new Valid("PUT", path, body);
    }

    @ParameterizedTest
    @MethodSource("everyAddress")
    void a_damaged_body_is_refused_without_a_trace_or_carried_out_as_a_whole(Valid valid) {
        ApiClient staff = SERVICE.as("staff");
        TestPlan plan = planWithHistory(staff);
        Mutation mutation = new Mutation(new Random(20260401));
        EventHistory events = SERVICE.bean(EventHistory.class);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            // Every twentieth is left whole: it shows that the address does take what is valid.
            String whole = filled(valid.body(), plan, i);
            String body = i % 20 == 0 ? whole : mutation.of(whole);
            long before = events.head();
            Stored stored = i % 50 == 1 ? SERVICE.stored() : null;
            ApiClient.Answer answer = staff.send(valid.method(), filled(valid.path(), plan, i), body, "If-Match", "*");
            String what = valid + "\n" + body + "\n" + answer.status() + " " + answer.text();
            assertThat(answer.status()).as(what).isIn(200, 201, 400, 404, 409, 422);
            assertThat(answer.json().isObject()).as(what).isTrue();
            long grown = events.head() - before;
            if (answer.status() >= 400) {
                refused++;
                assertThat(grown).as(what).isZero();
                assertThat(answer.json().path("errors").isEmpty()).as(what).isFalse();
                assertThat(answer.text()).as(what).doesNotContain("Exception", "at org.");
                if (stored != null) {
                    assertThat(SERVICE.stored()).as(what).isEqualTo(stored);
                }
            } else {
                assertThat(grown).as(what).isBetween(0L, 1L);
            }
        }
        assertThat(refused).as("refused of %s", MUTATIONS).isBetween(MUTATIONS / 5, MUTATIONS - 1);
        everythingCanStillBeRead(staff, plan);
    }

    /** No accepted oddity stops a projection or a read. */
    private static void everythingCanStillBeRead(ApiClient staff, TestPlan plan) {
        SERVICE.awaitCaughtUp();
        for (String path : new String[] {
            "/api/v1/plans/" + plan.planId(),
            "/api/v1/plans/" + plan.planId() + "/progress",
            "/api/v1/plans/" + plan.planId() + "/progress?asOf="
                    + SERVICE.bean(EventHistory.class).head(),
            "/api/v1/plans/" + plan.planId() + "/events",
            "/api/v1/plans/" + plan.planId() + "/initiatives",
            "/api/v1/initiatives/" + plan.initiative(),
            "/api/v1/initiatives/" + plan.initiative() + "/events?limit=200",
            "/api/v1/indicators/" + plan.count(),
            "/api/v1/indicators/" + plan.count() + "/history",
            "/api/v1/indicators/" + plan.count() + "/events?limit=200",
            "/",
            "/?plan=" + plan.planId(),
            "/indicators/" + plan.count()
        }) {
            ApiClient.Answer answer = staff.get(path);
            assertThat(answer.status()).as(path + "\n" + answer.text()).isEqualTo(200);
        }
    }

    private static TestPlan planWithHistory(ApiClient staff) {
        TestPlan plan = TestPlan.adoptedBy(staff);
        plan.report(plan.count(), "2023", TestPlan.measured(20));
        staff.post(
                "/api/v1/plans/" + plan.planId() + "/initiatives",
                "{\"number\":\"1-1-2\",\"details\":" + DETAILS + "}");
        for (int i = 0; i < 30; i++) {
            staff.post(
                    "/api/v1/initiatives/" + plan.initiative() + "/activities",
                    "{\"fiscalYear\":2024,\"title\":\"x\"}");
        }
        return plan;
    }

    private static String filled(String text, TestPlan plan, int n) {
        return text.replace("{plan}", plan.planId())
                .replace("{initiative}", plan.initiative())
                .replace("{count}", plan.count())
                .replace("{n}", String.valueOf(n / 20));
    }
}
