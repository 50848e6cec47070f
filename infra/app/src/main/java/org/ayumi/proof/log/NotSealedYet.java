package org.ayumi.proof.log;

import jakarta.servlet.http.HttpServletResponse;
import org.ayumi.command.Refusal;
import org.springframework.http.HttpHeaders;

/** 409: it is stored, but no checkpoint covers it yet. */
public final class NotSealedYet {

    /** No event stays unsealed for longer while the service runs well. */
    private static final int TRY_AGAIN_AFTER_SECONDS = 10;

    private NotSealedYet() {}

    static Refusal position(long position, long sealed, HttpServletResponse response) {
        tryAgain(response);
        return new Refusal(
                Refusal.Kind.RULE, "position", "position.not-sealed", position, sealed, TRY_AGAIN_AFTER_SECONDS);
    }

    public static Refusal aggregate(String id, long sealed, HttpServletResponse response) {
        tryAgain(response);
        return new Refusal(Refusal.Kind.RULE, "id", "id.not-sealed", id, sealed, TRY_AGAIN_AFTER_SECONDS);
    }

    private static void tryAgain(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(TRY_AGAIN_AFTER_SECONDS));
    }
}
