package org.ayumi.http.problem;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.event.Level;

/** A warning that a flood of requests would repeat for each: it is said once in a while, with how often it was true. */
public final class NowAndThen {

    private static final Duration WHILE = Duration.ofSeconds(10);

    private final Logger log;
    private final Level level;
    private final Clock clock;
    private Instant next = Instant.MIN;
    private long unsaid;

    public NowAndThen(Logger log, Clock clock) {
        this(log, Level.WARN, clock);
    }

    NowAndThen(Logger log, Level level, Clock clock) {
        this.log = log;
        this.level = level;
        this.clock = clock;
    }

    /**
     * Says it, or counts it.
     *
     * @param sentence with one place for the cause
     */
    public void say(String sentence, Object cause) {
        long more = count();
        if (more >= 0) {
            log.atLevel(level).log(sentence + (more > 0 ? " (and {} more since)" : ""), String.valueOf(cause), more);
        }
    }

    private synchronized long count() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            unsaid++;
            return -1;
        }
        long more = unsaid;
        unsaid = 0;
        next = now.plus(WHILE);
        return more;
    }
}
