package org.ayumi.access.security;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.Predicate;
import org.ayumi.http.problem.NowAndThen;
import org.ayumi.http.problem.TooManyAttempts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks passwords of HTTP Basic and of the login form, unless too many were wrong. */
final class GuardedLogin implements AuthenticationProvider {

    private final AuthenticationProvider passwords;
    private final Guesses guesses;
    private final Predicate<String> isAccount;
    private final NowAndThen audit;
    private final Counter tooMany;
    private final Counter wrong;

    GuardedLogin(
            AuthenticationProvider passwords,
            Guesses guesses,
            Predicate<String> isAccount,
            NowAndThen audit,
            MeterRegistry metrics) {
        this.passwords = passwords;
        this.guesses = guesses;
        this.isAccount = isAccount;
        this.audit = audit;
        this.tooMany = refused(metrics, "too-many");
        this.wrong = refused(metrics, "wrong");
    }

    /** There from the start: what begins with its first increment has no rate for an alarm to notice. */
    private static Counter refused(MeterRegistry metrics, String because) {
        return Counter.builder("ayumi.logins.refused")
                .description("Logins that were refused")
                .tag("because", because)
                .register(metrics);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String account = attempt.getName();
        String address = address(attempt);
        Duration wait = guesses.toWait(account, address);
        if (!wait.isZero()) {
            tooMany.increment();
            throw new TooManyAttempts(wait);
        }
        try {
            Authentication passed = passwords.authenticate(attempt);
            guesses.succeeded(account, address);
            return passed;
        } catch (BadCredentialsException mistaken) {
            wrong.increment();
            Duration next = guesses.failed(account, address);
            // Who mistakes the fields writes a password where the account belongs: only names that exist are told.
            String who = isAccount.test(account) ? "account " + account : "an account that does not exist";
            audit.say("login refused: {}", who + " from " + address + ", next attempt in " + next.toSeconds() + " s");
            throw mistaken;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "nowhere";
    }
}
