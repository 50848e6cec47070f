package org.ayumi.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.WebBrowser;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The login form, its session, and what it is not good for. */
class LoginTest {

    private final RunningService service = RunningService.shared();

    @Nested
    class Form {

        @Test
        void everybody_with_an_account_logs_in_and_sees_the_plan() {
            for (String account : List.of("staff", "approver", "auditor", "analyst", "admin")) {
                HttpResponse<String> page = new WebBrowser(service.port()).logIn(account, RunningService.PASSWORD);
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.uri().getPath()).isEqualTo("/");
                assertThat(page.body()).contains("<table").doesNotContain("role=\"alert\"");
            }
        }

        @Test
        void a_wrong_password_shows_an_alert_in_both_languages_and_lets_nobody_in() {
            WebBrowser browser = new WebBrowser(service.port());
            HttpResponse<String> page = browser.logIn("staff", "wrong");
            assertThat(page.uri().getPath()).isEqualTo("/login");
            assertThat(page.body()).contains("role=\"alert\"", "アカウントとパスワードを確認してください", "Check account and password");
            assertThat(browser.open("/").uri().getPath()).isEqualTo("/login");
        }

        @Test
        void a_page_asked_for_without_a_login_leads_to_the_form() {
            for (String path :
                    List.of("/", "/indicators/tomisato-kyodo-2.1-3-2.1", "/nope", "/v3/api-docs", "/swagger-ui.html")) {
                HttpResponse<String> page = new WebBrowser(service.port()).open(path);
                assertThat(page.uri().getPath()).as(path).isEqualTo("/login");
                assertThat(page.body()).contains("<form", "name=\"password\"");
            }
        }

        @Test
        void logging_out_ends_the_session() {
            WebBrowser browser = WebBrowser.loggedIn(service, "staff");
            HttpResponse<String> page =
                    browser.submit("/logout", browser.open("/").body(), Map.of());
            assertThat(page.body()).contains("role=\"status\"");
            assertThat(browser.open("/").uri().getPath()).isEqualTo("/login");
        }

        @Test
        void the_session_begins_at_the_login() {
            WebBrowser browser = new WebBrowser(service.port());
            assertThat(sessions(browser.open("/login"))).isEmpty();
            HttpResponse<String> page = browser.logIn("staff", RunningService.PASSWORD);
            List<String> begun =
                    page.previousResponse().map(LoginTest::sessions).orElseThrow();
            assertThat(begun).singleElement().asString().contains("HttpOnly", "SameSite=Lax");
        }
    }

    @Nested
    class ForgedRequests {

        @Test
        void the_api_does_not_accept_the_session_of_the_pages() {
            WebBrowser browser = WebBrowser.loggedIn(service, "staff");
            assertThat(browser.open("/").statusCode()).isEqualTo(200);
            assertThat(browser.open("/api/v1/plans").statusCode()).isEqualTo(401);
            assertThat(browser.open("/actuator/projections").statusCode()).isEqualTo(401);
            assertThat(browser.submit("/api/v1/plans", "", Map.of("planId", "x"))
                            .statusCode())
                    .isEqualTo(401);
        }

        @Test
        void the_api_opens_no_session() {
            ApiClient.Answer answer = service.as("staff").get("/api/v1/plans");
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }

        @Test
        void a_form_without_its_token_is_refused() {
            WebBrowser browser = WebBrowser.loggedIn(service, "staff");
            assertThat(browser.submit("/logout", "", Map.of()).statusCode()).isEqualTo(403);
            assertThat(browser.submit("/login", "", Map.of("username", "staff", "password", RunningService.PASSWORD))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(browser.open("/").uri().getPath()).as("still logged in").isEqualTo("/");
        }

        @Test
        void no_other_site_may_frame_a_page_or_feed_it_scripts() {
            HttpResponse<String> page = WebBrowser.loggedIn(service, "staff").open("/");
            String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
            assertThat(policy)
                    .contains("default-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("script-src");
            assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    @Nested
    class Health {

        @Test
        void whether_it_is_ready_everybody_may_know_and_nothing_more() {
            for (String path : List.of("/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness")) {
                for (ApiClient client : List.of(service.asNobody(), service.as("staff"), service.as("auditor"))) {
                    ApiClient.Answer answer = client.get(path);
                    assertThat(answer.status()).isEqualTo(200);
                    assertThat(answer.json().get("status").asString()).isEqualTo("UP");
                    assertThat(answer.text()).doesNotContain("components", "details", "PostgreSQL", "head", "/tmp");
                }
            }
        }

        @Test
        void the_administrator_sees_the_details() {
            assertThat(service.as("admin").get("/actuator/health/readiness").text())
                    .contains("caughtUp", "head", "progress");
        }

        @Test
        void a_wrong_password_is_not_waved_through() {
            assertThat(service.as("admin", "wrong").get("/actuator/health").status())
                    .isEqualTo(401);
        }
    }

    private static List<String> sessions(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID"))
                .toList();
    }
}
