package org.ayumi.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.ayumi.app.RunningService;
import org.ayumi.app.WebBrowser;
import org.junit.jupiter.api.Test;

/** A session begins with a login and with nothing else, and one account has so many. */
class SessionsTest {

    private static final int FLOOD = 20;
    private static final int MOST = 50;

    private final RunningService service = RunningService.shared();

    @Test
    void whoever_has_not_logged_in_makes_no_session_whatever_is_asked_for() {
        int before = sessions();
        for (int i = 0; i < FLOOD; i++) {
            for (String path : List.of("/", "/login", "/login?error", "/nothing/" + i, "/swagger-ui.html", "/error")) {
                assertThat(cookies(new WebBrowser(service.port()).open(path))).noneMatch(SessionsTest::isSession);
            }
        }
        new WebBrowser(service.port()).logIn("staff", "wrong");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void a_login_makes_one() {
        int before = sessions();
        WebBrowser browser = WebBrowser.loggedIn(service, "analyst");
        assertThat(sessions()).isEqualTo(before + 1);
        browser.submit("/logout", browser.open("/").body(), Map.of());
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void the_page_that_was_asked_for_is_shown_after_the_login() {
        WebBrowser browser = new WebBrowser(service.port());
        String asked = "/indicators/tomisato-kyodo-2.1-3-2.1?asOf=200";
        browser.open(asked);
        HttpResponse<String> shown = browser.logIn("staff", RunningService.PASSWORD);
        assertThat(shown.uri().getPath() + "?" + shown.uri().getQuery()).isEqualTo(asked);
        assertThat(browser.open("/").uri().getPath()).isEqualTo("/");
    }

    @Test
    void a_saved_page_is_short_and_lies_within_this_service() {
        for (String far : List.of("//elsewhere.example/", "/" + "x".repeat(2000))) {
            assertThat(cookies(new WebBrowser(service.port()).open(far)))
                    .noneMatch(cookie -> cookie.startsWith("ayumi-next="));
        }
        for (String planted :
                List.of("//elsewhere.example/", "https://elsewhere.example/", "/\\elsewhere.example", "!")) {
            WebBrowser browser = new WebBrowser(service.port());
            browser.keep("ayumi-next", encoded(planted));
            assertThat(browser.logIn("staff", RunningService.PASSWORD).uri().getHost())
                    .isEqualTo("localhost");
        }
    }

    @Test
    void one_account_has_so_many_sessions_and_the_oldest_ends_for_one_more() {
        WebBrowser first = WebBrowser.loggedIn(service, "admin");
        List<WebBrowser> others = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            others.add(WebBrowser.loggedIn(service, "admin"));
        }
        assertThat(first.open("/").body()).doesNotContain("<table");
        assertThat(others.getLast().open("/").body()).contains("<table");
        others.forEach(browser -> browser.submit("/logout", browser.open("/").body(), Map.of()));
    }

    private int sessions() {
        return (int) service.bean(MeterRegistry.class)
                .get("tomcat.sessions.active.current")
                .gauge()
                .value();
    }

    private static boolean isSession(String cookie) {
        return cookie.startsWith("JSESSIONID");
    }

    private static List<String> cookies(HttpResponse<String> response) {
        List<String> all = new ArrayList<>();
        for (HttpResponse<String> one = response;
                one != null;
                one = one.previousResponse().orElse(null)) {
            all.addAll(one.headers().allValues("Set-Cookie"));
        }
        return all;
    }

    private static String encoded(String path) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(path.getBytes(StandardCharsets.UTF_8));
    }
}
