package org.ayumi.http.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RawClient;
import org.ayumi.app.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One policy for every answer: of the API, of pages and files, of errors, of the web server itself. */
class AnswerHeadersTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final RawClient RAW = new RawClient(SERVICE);
    private static final List<String> ACCOUNTS = List.of("staff", "approver", "auditor", "analyst", "admin");

    static Stream<String> described() {
        return SERVICE.as("staff").get("/v3/api-docs").json().get("paths").propertyNames().stream()
                .map(path -> path.replaceAll("\\{[^}]*}", "x"));
    }

    static Stream<String> others() {
        return Stream.of(
                "/",
                "/login",
                "/login?x",
                "/indicators/tomisato-kyodo-2.1-3-2.1",
                "/indicators/nope",
                "/nope",
                "/error",
                "/assets/ayumi.css",
                "/assets/nope",
                "/favicon.ico",
                "/swagger-ui.html",
                "/swagger-ui/index.html",
                "/swagger-ui/swagger-initializer.js",
                "/v3/api-docs",
                "/v3/api-docs/swagger-config",
                "/api",
                "/api/v2/x",
                "/actuator",
                "/actuator/health",
                "/actuator/projections",
                "/actuator/nope",
                "/%zz",
                "/[",
                "/a;b");
    }

    @ParameterizedTest
    @MethodSource({"described", "others"})
    void every_answer_carries_it(String address) {
        for (String method : List.of("GET", "HEAD", "OPTIONS", "POST", "DELETE", "TRACE", "FOO")) {
            for (String account : List.of("admin", "")) {
                String who = account.isEmpty() ? "X-Nobody: x" : RawClient.authorization(account);
                carries(method + " " + address, RAW.send(method + " " + address, "", who), address);
            }
        }
    }

    private static void carries(String what, ApiClient.Answer answer, String address) {
        String policy = answer.header("Content-Security-Policy");
        assertThat(policy)
                .as(what)
                .contains("frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe-eval");
        if (!address.startsWith("/swagger-ui/")) {
            assertThat(policy).as(what).doesNotContain("unsafe-inline");
        }
        if (address.startsWith("/api/") || address.startsWith("/ledger/") || address.startsWith("/actuator")) {
            assertThat(policy).as(what).contains("default-src 'none'");
        }
        assertThat(answer.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).as(what).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).as(what).isEqualTo("no-referrer");
        assertThat(answer.header("Permissions-Policy")).as(what).contains("geolocation=()", "camera=()");
        assertThat(answer.headers().getOrDefault("Content-Security-Policy", List.of()))
                .as("told once by " + what)
                .hasSize(1);
        assertThat(answer.header("Server")).as(what).isEmpty();
    }

    @Test
    void nothing_of_the_city_is_kept_on_the_way_but_files_and_tiles() {
        assertThat(SERVICE.as("staff").get("/api/v1/plans").header("Cache-Control"))
                .contains("no-store");
        assertThat(SERVICE.as("staff").get("/api/v1/nope").header("Cache-Control"))
                .contains("no-store");
        assertThat(SERVICE.asNobody().get("/assets/ayumi.css").header("Cache-Control"))
                .doesNotContain("no-store");
    }

    @ParameterizedTest
    @MethodSource("described")
    @ValueSource(strings = {"/", "/nope", "/api/v1/nope", "/actuator/projections", "/v3/api-docs"})
    void options_are_the_same_for_every_role(String address) {
        Set<String> answers = ACCOUNTS.stream()
                .map(account -> SERVICE.as(account).send("OPTIONS", address, ""))
                .map(answer -> answer.status() + " " + answer.header("Allow"))
                .collect(Collectors.toSet());
        assertThat(answers).as(address).hasSize(1);
        assertThat(answers.iterator().next()).doesNotStartWith("403").doesNotStartWith("5");
    }

    @Test
    void a_browser_that_asks_for_another_site_is_told_no_more_than_the_methods() {
        ApiClient.Answer answer = RAW.send(
                "OPTIONS /api/v1/plans",
                "",
                RawClient.authorization("staff"),
                "Origin: https://other.example",
                "Access-Control-Request-Method: POST");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).doesNotContainKey("Access-Control-Allow-Origin");
    }
}
