package org.ayumi.command.dispatch;

import java.util.regex.Pattern;
import org.ayumi.command.Refusal;

/**
 * A client's name for one request, so that it may be repeated safely.
 *
 * @param key the header, 1 to {@value #LONGEST} visible ASCII characters
 * @param request the request it stands for, written out; another request under the same key is refused
 */
public record IdempotencyKey(String key, String request) {

    static final String KEY_METADATA = "idempotencyKey";
    static final String REQUEST_METADATA = "idempotencyRequest";

    /** Characters of a key. */
    public static final int LONGEST = 200;

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1," + LONGEST + "}");

    /** The key that a client sent for a request. */
    public static IdempotencyKey sent(String key, String request) {
        if (!KEY.matcher(key).matches()) {
            throw new Refusal(Refusal.Kind.MALFORMED, "Idempotency-Key", "idempotency.key-malformed");
        }
        return new IdempotencyKey(key, request);
    }

    /** The key of one of several commands that come in the same request. */
    IdempotencyKey ofPart(String part) {
        return new IdempotencyKey(key + " " + part, request);
    }
}
