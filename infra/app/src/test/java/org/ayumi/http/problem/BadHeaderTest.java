package org.ayumi.http.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.http.problem.BadRequest.SOMETHING;
import static org.ayumi.http.problem.BadRequest.get;
import static org.ayumi.http.problem.BadRequest.post;
import static org.ayumi.http.problem.BadRequest.report;
import static org.ayumi.http.problem.BadRequest.sent;
import static org.ayumi.http.problem.FlawlessBodies.ACTIVITY;
import static org.ayumi.http.problem.FlawlessBodies.VALUE;

import java.util.List;
import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers, methods and addresses that are not understood. */
class BadHeaderTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final TestPlan PLAN = TestPlan.adoptedBy(SERVICE.as("staff"));

    static Stream<BadRequest> preconditions() {
        return Stream.concat(
                Stream.of(
                                "abc",
                                "\"abc\"",
                                "\"1",
                                "1\"x",
                                "\"-1\"",
                                "\"1\",",
                                "\"1\";\"2\"",
                                "99999999999999999999",
                                "\"1\" ".repeat(60))
                        .map(tag -> report("If-Match: " + tag, VALUE, 400, "If-Match")
                                .with("If-Match", tag)),
                Stream.of(
                        sent("no If-Match", "PUT", "/api/v1/indicators/{count}/values/2024", VALUE, 428, "If-Match"),
                        report("a blank If-Match", VALUE, 428, "If-Match").with("If-Match", " "),
                        report("an old version", VALUE, 412, "If-Match").with("If-Match", "\"0\""),
                        report("a weak tag", VALUE, 412, "If-Match").with("If-Match", "W/\"1\""),
                        report("two old versions", VALUE, 412, "If-Match").with("If-Match", "\"8\", \"9\""),
                        post(
                                        "a malformed If-Match where none is needed",
                                        "/api/v1/indicators/{count}/target-revisions",
                                        "{\"target\":{\"fiscalYear\":2026,\"amount\":60},\"reason\":\"x\"}",
                                        400,
                                        "If-Match")
                                .with("If-Match", "abc")));
    }

    static Stream<BadRequest> idempotencyKeys() {
        return Stream.of(" ", "a b", "a\tb", "k".repeat(201))
                .map(key -> post(
                                "Idempotency-Key: " + key,
                                "/api/v1/initiatives/{initiative}/activities",
                                ACTIVITY,
                                400,
                                "Idempotency-Key")
                        .with("Idempotency-Key", key));
    }

    static Stream<BadRequest> contentTypes() {
        return Stream.of(
                        "",
                        "text/plain",
                        "application/xml",
                        "application/x-www-form-urlencoded",
                        "multipart/form-data",
                        "nonsense")
                .map(type -> post(
                                "Content-Type: " + type,
                                "/api/v1/initiatives/{initiative}/activities",
                                ACTIVITY,
                                415,
                                "Content-Type")
                        .with("Content-Type", type));
    }

    static Stream<BadRequest> methodsAndAddresses() {
        return Stream.of(
                sent("DELETE of a value", "DELETE", "/api/v1/indicators/{count}/values/2024", "", 405, SOMETHING),
                sent("PATCH of a plan", "PATCH", "/api/v1/plans/{plan}", "{}", 405, SOMETHING),
                sent("PUT of an indicator", "PUT", "/api/v1/indicators/{count}", "{}", 405, SOMETHING),
                sent("POST of progress", "POST", "/api/v1/plans/{plan}/progress", "{}", 405, SOMETHING),
                sent("DELETE of events", "DELETE", "/api/v1/indicators/{count}/events", "", 405, SOMETHING),
                get("GET of a value's address", "/api/v1/indicators/{count}/values/2024", 405, SOMETHING),
                get("an unknown address", "/api/v1/nope", 404, SOMETHING),
                get("an unknown address below a known one", "/api/v1/plans/{plan}/nope", 404, SOMETHING),
                get("another version", "/api/v2/plans", 404, SOMETHING),
                post("an unknown address to write to", "/api/v1/nope", "{}", 404, SOMETHING));
    }

    @ParameterizedTest
    @MethodSource({"preconditions", "idempotencyKeys", "contentTypes", "methodsAndAddresses"})
    void it_is_refused_by_name_and_nothing_is_stored(BadRequest request) {
        request.isRefused(SERVICE, PLAN);
    }

    @Test
    void a_method_that_is_not_there_is_answered_with_those_that_are() {
        ApiClient.Answer answer = SERVICE.as("staff").send("DELETE", "/api/v1/plans/" + PLAN.planId(), "");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET");
    }

    /** Spring's firewall turns these away before any of our code sees them. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/plans/a;b=c", "/api/v1//plans", "/api/v1/plans/%2520"})
    void an_address_that_could_deceive_is_refused_like_any_other(String path) {
        BadRequest.check(path, SERVICE.as("staff").get(path), 400, List.of(SOMETHING));
    }

    /** And these the web server, which knows no JSON; it does not say what it is. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/plans/%00", "/api/v1/plans/..%2fx"})
    void an_address_that_is_none_is_refused_without_a_word_about_the_server(String path) {
        ApiClient.Answer answer = SERVICE.as("staff").get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).doesNotContain("Tomcat/", "Exception", "at org.");
    }
}
