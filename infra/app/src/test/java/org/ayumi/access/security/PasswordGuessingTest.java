package org.ayumi.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.app.RunningService;
import org.junit.jupiter.api.Test;

/** Passwords are tried from an address that no other test uses. */
class PasswordGuessingTest {

    private static final int MANY = 40;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("Set-Cookie: (ayumi-form=[^;]+)");

    private final RunningService service = RunningService.shared();

    @Test
    void after_some_wrong_passwords_the_next_one_is_not_looked_at_even_when_it_is_right() {
        Stranger stranger = new Stranger(service.port(), "127.0.3.1");
        double refused = refused("too-many");
        String last = "";
        for (int guess = 0; guess < MANY; guess++) {
            last = stranger.get("/api/v1/plans", "staff", "guess" + guess);
        }
        assertThat(Stranger.status(last)).isEqualTo(429);
        assertThat(last)
                .contains("application/problem+json", "account.too-many-attempts", "too many wrong passwords", "パスワード")
                .containsPattern("Retry-After: [1-9]");
        assertThat(Stranger.status(stranger.get("/api/v1/plans", "staff", RunningService.PASSWORD)))
                .isEqualTo(429);
        assertThat(refused("too-many")).isGreaterThan(refused);
        assertThat(refused("wrong")).isPositive();
    }

    @Test
    void the_login_form_waits_as_well_and_says_so_on_a_page() {
        Stranger stranger = new Stranger(service.port(), "127.0.3.2");
        String last = "";
        for (int guess = 0; guess < MANY; guess++) {
            last = logIn(stranger, "analyst", "guess" + guess);
        }
        assertThat(Stranger.status(last)).isEqualTo(429);
        assertThat(last)
                .contains("text/html", "role=\"alert\"", "パスワードの誤りが続きました")
                .containsPattern("Retry-After: [1-9]");
        assertThat(Stranger.status(stranger.get("/api/v1/plans", "analyst", RunningService.PASSWORD)))
                .as("the same count")
                .isEqualTo(429);
    }

    @Test
    void a_user_who_was_here_before_gets_in_while_a_stranger_tries_the_account() {
        Stranger user = new Stranger(service.port(), "127.0.3.3");
        assertThat(Stranger.status(user.get("/api/v1/plans", "approver", RunningService.PASSWORD)))
                .isEqualTo(200);
        for (int guess = 0; guess < 2 * MANY; guess++) {
            new Stranger(service.port(), "127.0.4." + guess).get("/api/v1/plans", "approver", "guess" + guess);
        }
        assertThat(Stranger.status(user.get("/api/v1/plans", "approver", RunningService.PASSWORD)))
                .isEqualTo(200);
        assertThat(Stranger.status(
                        new Stranger(service.port(), "127.0.3.4").get("/api/v1/plans", "approver", "another guess")))
                .as("negative control: the account waits for whoever was never here")
                .isEqualTo(429);
    }

    @Test
    void an_account_that_does_not_exist_is_answered_like_one_that_does() {
        Stranger stranger = new Stranger(service.port(), "127.0.3.5");
        String unknown = stranger.get("/api/v1/plans", "nobody", "guess");
        String known = stranger.get("/api/v1/plans", "admin", "guess");
        assertThat(unknown.lines().filter(line -> !line.startsWith("Date")))
                .containsExactlyElementsOf(
                        known.lines().filter(line -> !line.startsWith("Date")).toList());
    }

    private static String logIn(Stranger stranger, String account, String password) {
        String form = stranger.send("GET /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        String body = "username=" + account + "&password=" + password + "&_csrf=" + first(TOKEN, form);
        return stranger.send("POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: "
                + first(COOKIE, form) + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body);
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private double refused(String because) {
        return service.bean(MeterRegistry.class)
                .counter("ayumi.logins.refused", "because", because)
                .count();
    }
}
