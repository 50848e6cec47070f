package org.ayumi.http.problem;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords; the one that came with this request was not looked at. */
public final class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public TooManyAttempts(Duration wait) {
        super("too many wrong passwords");
        this.wait = wait;
    }

    /** Whole seconds until the next attempt is looked at, at least one. */
    public long waitSeconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
