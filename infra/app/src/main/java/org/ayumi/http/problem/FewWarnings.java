package org.ayumi.http.problem;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Ten warnings of one logger in ten seconds; how many more there were is told with the next. What we say ourselves about
 * requests is said {@link NowAndThen}; this is for Spring, Tomcat and Axon, which warn of each request that they refuse.
 * Errors are never held back. (Logback's DuplicateMessageFilter holds back errors, too, and what it has left out is never
 * told; Spring's sentences are put together before it sees them, so no two are alike.)
 */
final class FewWarnings extends TurboFilter {

    static final int MOST = 10;

    static final Duration WHILE = Duration.ofSeconds(10);

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(FewWarnings.class);

    private final Clock clock;
    private final Map<String, Said> said = new ConcurrentHashMap<>();

    FewWarnings(Clock clock) {
        this.clock = clock;
    }

    /** By one logger. */
    private static final class Said {
        private Instant until = Instant.MIN;
        private int count;
        private long unsaid;
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format, // none: somebody asks whether warnings are written at all
            Object @Nullable [] parameters,
            @Nullable Throwable thrown) {
        boolean isWarning =
                level == Level.WARN && format != null && logger.getEffectiveLevel().levelInt <= Level.WARN_INT;
        return !isWarning || logger.getName().equals(LOG.getName()) || mayBeSaid(logger.getName())
                ? FilterReply.NEUTRAL
                : FilterReply.DENY;
    }

    private boolean mayBeSaid(String logger) {
        Said mine = said.computeIfAbsent(logger, name -> new Said());
        long before = 0;
        boolean may;
        synchronized (mine) {
            Instant now = clock.instant();
            if (!now.isBefore(mine.until)) {
                before = mine.unsaid;
                mine.until = now.plus(WHILE);
                mine.count = 0;
                mine.unsaid = 0;
            }
            may = mine.count < MOST;
            if (may) {
                mine.count++;
            } else {
                mine.unsaid++;
            }
        }
        if (before > 0) {
            LOG.warn("ほかの警告は省きました / {} more warnings of {} were left out", before, logger);
        }
        return may;
    }
}
