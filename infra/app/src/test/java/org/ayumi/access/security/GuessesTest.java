package org.ayumi.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** How wrong passwords are counted, by a clock that stands still unless it is moved. */
class GuessesTest {

    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.";
    private static final Duration DAY = Duration.ofDays(1);

    private Instant now = Instant.parse("2025-04-01T00:00:00Z");
    private final InstantSource time = () -> now;
    private final Guesses guesses = new Guesses(time.withZone(ZoneOffset.UTC));

    @Test
    void nobody_waits_for_a_few_mistakes() {
        for (int mistake = 0; mistake < 5; mistake++) {
            assertThat(guesses.failed("staff", HOME)).isZero();
        }
        assertThat(guesses.toWait("staff", HOME)).isZero();
    }

    @Test
    void the_wait_doubles_up_to_a_quarter_of_an_hour() {
        Duration last = Duration.ZERO;
        for (int guess = 0; guess < 40; guess++) {
            Duration wait = guesses.failed("staff", HOME);
            assertThat(wait).isGreaterThanOrEqualTo(last).isLessThanOrEqualTo(Duration.ofMinutes(15));
            last = wait;
            now = now.plus(wait);
        }
        assertThat(last).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void a_thousand_guesses_that_follow_every_wait_take_days() {
        Instant begin = now;
        for (int guess = 0; guess < 1000; guess++) {
            now = now.plus(guesses.toWait("staff", HOME));
            guesses.failed("staff", HOME);
        }
        assertThat(Duration.between(begin, now)).isGreaterThan(DAY.multipliedBy(7));
    }

    @Test
    void an_address_that_tries_one_account_after_the_other_waits_too() {
        for (int guess = 0; guess < 30; guess++) {
            guesses.failed("account" + guess, HOME);
        }
        assertThat(guesses.toWait("another", HOME)).isPositive();
        assertThat(guesses.toWait("another", ELSEWHERE + 1)).isZero();
    }

    @Test
    void an_account_that_is_tried_from_many_addresses_waits_at_addresses_it_was_never_used_from() {
        guesses.succeeded("staff", HOME);
        for (int guess = 0; guess < 200; guess++) {
            guesses.failed("staff", ELSEWHERE + guess);
        }
        assertThat(guesses.toWait("staff", "203.0.113.9")).isPositive();
        assertThat(guesses.toWait("staff", HOME))
                .as("no stranger locks its user out")
                .isZero();
        assertThat(guesses.toWait("approver", "203.0.113.9"))
                .as("another account")
                .isZero();
    }

    @Test
    void who_tries_other_accounts_from_the_users_address_does_not_lock_the_user_out() {
        guesses.succeeded("staff", HOME);
        for (int guess = 0; guess < 100; guess++) {
            guesses.failed("approver", HOME);
        }
        assertThat(guesses.toWait("staff", HOME)).isZero();
        assertThat(guesses.toWait("approver", HOME)).isPositive();
    }

    @Test
    void the_right_password_ends_the_count_of_its_own_account_at_its_own_address_only() {
        for (int guess = 0; guess < 30; guess++) {
            guesses.failed("approver", HOME);
        }
        guesses.succeeded("staff", HOME);
        assertThat(guesses.toWait("approver", HOME)).isPositive();
        for (int mistake = 0; mistake < 9; mistake++) {
            guesses.failed("staff", HOME);
        }
        guesses.succeeded("staff", HOME);
        assertThat(guesses.failed("staff", HOME)).isZero();
    }

    @Test
    void an_hour_later_all_is_forgotten() {
        for (int guess = 0; guess < 100; guess++) {
            guesses.failed("staff", HOME);
        }
        now = now.plus(Duration.ofHours(1));
        assertThat(guesses.toWait("staff", HOME)).isZero();
        assertThat(guesses.failed("staff", HOME)).isZero();
    }

    @Test
    void a_network_of_ipv6_is_one_address() {
        for (int guess = 0; guess < 30; guess++) {
            guesses.failed("account" + guess, "2001:db8::" + guess);
        }
        assertThat(guesses.toWait("another", "2001:db8::ffff")).isPositive();
        assertThat(guesses.toWait("another", "2001:db8:0:1::1")).isZero();
    }

    @Test
    void what_is_remembered_is_bounded() {
        Recent<Integer, Integer> recent = new Recent<>(100);
        for (int entry = 0; entry < 1000; entry++) {
            recent.put(entry, entry);
            recent.get(0);
        }
        assertThat(recent).hasSize(100).containsKey(0).containsKey(999).doesNotContainKey(500);
    }
}
