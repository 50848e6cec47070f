package org.ayumi.access.readlog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ayumi.process.DaemonThreads;
import org.ayumi.process.StartupRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Removes what the read log has kept for longer than it must, some entries in a transaction, up to a signed head from which
 * the chain goes on. PostgreSQL records each removal in the read log itself.
 */
@Component
final class ReadLogRetention implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReadLogRetention.class);
    private static final Duration LOOKS_EVERY = Duration.ofHours(1);
    private static final int AT_ONCE = 2_000;

    private final ReadChain chain;
    private final Clock clock;
    private final Period kept;
    private final ScheduledExecutorService worker = DaemonThreads.scheduled("read-log-retention", 1);
    private volatile boolean running;

    ReadLogRetention(ReadChain chain, Clock clock, @Value("${ayumi.read-log.retention:5y}") String retention) {
        this.chain = chain;
        this.clock = clock;
        this.kept = parse(retention);
    }

    /** A number of years, months or days: 5y, 18m, 400d. */
    static Period parse(String text) {
        if (text.matches("[1-9][0-9]{0,4}[ymd]")) {
            int number = Integer.parseInt(text.substring(0, text.length() - 1));
            switch (text.charAt(text.length() - 1)) {
                case 'y' -> {
                    if (number <= 100) {
                        return Period.ofYears(number);
                    }
                }
                case 'm' -> {
                    if (number >= 2 && number <= 1_200) { // February is too short
                        return Period.ofMonths(number);
                    }
                }
                default -> {
                    if (number >= 30 && number <= 36_500) {
                        return Period.ofDays(number);
                    }
                }
            }
        }
        throw new StartupRefused(
                "AYUMI_READ_LOG_RETENTION の値「" + text + "」は使えません。 / AYUMI_READ_LOG_RETENTION cannot be \"" + text
                        + "\".",
                "Write how long the read log is kept as 5y, 18m or 400d: 30 days or two months at least, 100 years at most.");
    }

    /** Removes what is due. */
    void prune() {
        Instant before = clock.instant().atOffset(ZoneOffset.UTC).minus(kept).toInstant();
        try {
            long all = 0;
            for (long removed = chain.prune(before, AT_ONCE); removed > 0; removed = chain.prune(before, AT_ONCE)) {
                all += removed;
            }
            if (all > 0) {
                LOG.info("{} entries of the read log were older than {} and are removed", all, kept);
            }
        } catch (DataAccessException later) {
            LOG.warn("the read log could not be pruned: {}", later.toString());
        }
    }

    @Override
    public void start() {
        running = true;
        var unused = worker.scheduleWithFixedDelay(this::prune, 5, LOOKS_EVERY.toMinutes(), TimeUnit.MINUTES);
    }

    @Override
    public void stop() {
        running = false;
        DaemonThreads.end(worker);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
