package org.ayumi.http.server;

import java.time.Duration;

/** What a connection may take and hold, however it is used. The table in docs/limits.md repeats these and is tested. */
public final class Limits {

    /** From its first byte to its last: a head, or a head with its body. */
    public static final Duration WHOLE_REQUEST = Duration.ofSeconds(9);

    /**
     * Without a byte. Longer than {@link #WHOLE_REQUEST}: a thread that has given up waiting once is not woken when the
     * socket is shut, and would wait a second time.
     */
    public static final Duration SILENCE = Duration.ofSeconds(10);

    /** Between two requests. */
    public static final Duration IDLE = Duration.ofSeconds(20);

    /** An answer that is being taken for so long is cut when it flows more slowly than {@link #SLOWEST_ANSWER}. */
    public static final Duration ANSWER_AT_ANY_SPEED = Duration.ofSeconds(20);

    /** Bytes a second. */
    public static final long SLOWEST_ANSWER = 1024;

    /** Request line and headers. */
    public static final int HEAD = 8 * 1024;

    public static final int HEADERS = 100;

    /** A body that nobody has read, and that is passed over so that its sender hears the answer. */
    public static final int PASSED_OVER = 64 * 1024;

    /** Forms of pages: an account, a password, a token. */
    public static final int FORM = 16 * 1024;

    /** A body of the API. */
    public static final int BODY = 4 * 1024 * 1024;

    /** A body above this waits until one of few may be read: together they fit into a small heap. */
    public static final int SMALL_BODY = 64 * 1024;

    public static final int LARGE_BODIES_AT_ONCE = 4;

    /** Each has two buffers of its own while it is open. */
    public static final int CONNECTIONS = 3000;

    private Limits() {}
}
