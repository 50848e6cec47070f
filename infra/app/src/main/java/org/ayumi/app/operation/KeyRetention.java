package org.ayumi.app.operation;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ayumi.app.TimeProperties;
import org.ayumi.command.dispatch.IdempotencyKeys;
import org.ayumi.process.DaemonThreads;
import org.ayumi.process.StartupRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Forgets idempotency keys once they are old. Every node may: they pass each other by. */
@Component
class KeyRetention implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRetention.class);

    /** Whoever repeats a request after a long weekend gets the first answer still. */
    private static final Duration PROMISED = Duration.ofDays(7);

    private static final int AT_A_TIME = 500;
    private static final Duration BETWEEN = Duration.ofHours(1);
    private static final Duration AFTER_START = Duration.ofMinutes(5);

    private final IdempotencyKeys keys;
    private final Duration kept;
    private final ScheduledExecutorService thread = DaemonThreads.scheduled("idempotency-keys", 1);
    private volatile boolean running;

    KeyRetention(IdempotencyKeys keys, TimeProperties times) {
        this.keys = keys;
        this.kept = times.idempotencyKeysKept();
        if (kept.compareTo(PROMISED) < 0) {
            throw new StartupRefused(
                    "AYUMI_IDEMPOTENCY_KEYS_KEPT は7日以上にしてください（現在 " + kept + "）。 / A key lives for a week at least, and"
                            + " AYUMI_IDEMPOTENCY_KEYS_KEPT is " + kept + ".",
                    "7d、30d などにしてください。 / Set it to 7d, 30d or more.");
        }
    }

    @Override
    public void start() {
        running = true;
        var unused = thread.scheduleWithFixedDelay(
                this::prune, AFTER_START.toSeconds(), BETWEEN.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        running = false;
        DaemonThreads.end(thread);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Until nothing is left that is too old. */
    void prune() {
        try {
            int forgotten = AT_A_TIME;
            while (running && forgotten == AT_A_TIME) {
                forgotten = keys.forget(kept, AT_A_TIME);
            }
        } catch (DataAccessException later) {
            LOG.info("old idempotency keys are forgotten later: {}", later.toString());
        }
    }
}
