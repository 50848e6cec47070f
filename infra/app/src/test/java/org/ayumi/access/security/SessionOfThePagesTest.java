package org.ayumi.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.WebBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.core.session.SessionRegistry;

/** Execute on the page to try the API out: whoever is logged in is known, and nobody from elsewhere is taken for them. */
class SessionOfThePagesTest {

    private static final String PLANS = "/api/v1/plans";
    private static final String ACTIVITIES = "/api/v1/initiatives/tomisato-kyodo-2.1-3-2/activities";

    private final RunningService service = RunningService.shared();

    private WebBrowser onThePage(String account) {
        WebBrowser browser = WebBrowser.loggedIn(service, account);
        assertThat(browser.open("/swagger-ui/index.html").statusCode()).isEqualTo(200);
        assertThat(token(browser)).isNotEmpty();
        return browser;
    }

    private static String token(WebBrowser browser) {
        return browser.cookie("ayumi-form");
    }

    private ApiClient.Answer send(WebBrowser browser, String method, String path, String token) {
        String cookies = "JSESSIONID=" + browser.cookie("JSESSIONID") + "; ayumi-form=" + token(browser);
        return service.asNobody()
                .send(
                        method,
                        path,
                        method.equals("GET") ? "" : "{}",
                        "Cookie",
                        cookies,
                        SessionOfThePages.HEADER,
                        token);
    }

    @Test
    void the_page_sends_the_token_that_its_cookie_holds() {
        assertThat(onThePage("staff").open("/swagger-ui/swagger-initializer.js").body())
                .contains("; ayumi-form=`", "request.headers['" + SessionOfThePages.HEADER + "']");
    }

    @Test
    void whoever_is_logged_in_reads_and_writes_as_their_role_may() {
        WebBrowser staff = onThePage("staff");
        assertThat(send(staff, "GET", PLANS, token(staff)).status()).isEqualTo(200);
        assertThat(send(staff, "POST", ACTIVITIES, token(staff)).status())
                .as("the body lacks everything")
                .isEqualTo(400);
        WebBrowser analyst = onThePage("analyst");
        assertThat(send(analyst, "POST", ACTIVITIES, token(analyst)).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0d3f6b3e-0000-4000-8000-000000000000"})
    void without_the_token_the_session_counts_for_nothing(String token) {
        WebBrowser staff = onThePage("staff");
        assertThat(send(staff, "GET", PLANS, token).status()).isEqualTo(401);
        assertThat(send(staff, "POST", ACTIVITIES, token).status()).isEqualTo(401);
    }

    @Test
    void operations_take_no_session() {
        WebBrowser admin = onThePage("admin");
        assertThat(send(admin, "GET", PLANS, token(admin)).status()).isEqualTo(200);
        assertThat(send(admin, "GET", "/actuator/projections", token(admin)).status())
                .isEqualTo(401);
    }

    @Test
    void a_session_that_has_ended_on_the_pages_has_ended_here() {
        WebBrowser leaving = onThePage("staff");
        String token = token(leaving);
        leaving.submit("/logout", leaving.open("/").body(), Map.of());
        assertThat(send(leaving, "GET", PLANS, token).status()).isEqualTo(401);

        WebBrowser oneTooMany = onThePage("staff");
        Objects.requireNonNull(
                        service.bean(SessionRegistry.class).getSessionInformation(oneTooMany.cookie("JSESSIONID")))
                .expireNow();
        assertThat(send(oneTooMany, "GET", PLANS, token(oneTooMany)).status()).isEqualTo(401);
    }

    @Test
    void the_api_begins_no_session() {
        WebBrowser staff = onThePage("staff");
        assertThat(send(staff, "GET", PLANS, token(staff)).headers()).doesNotContainKey("set-cookie");
    }
}
