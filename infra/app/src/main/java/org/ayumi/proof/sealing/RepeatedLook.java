package org.ayumi.proof.sealing;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ayumi.process.DaemonThreads;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Looks every now and then while the service runs, in a thread of its own, and once more when it is stopped in order. */
abstract class RepeatedLook implements SmartLifecycle {

    private static final long PATIENCE_SECONDS = 2;

    private final Duration every;
    private final ScheduledExecutorService worker;
    private volatile boolean running;
    private @Nullable Future<?> looks;

    RepeatedLook(String thread, Duration every) {
        this.every = every;
        this.worker = DaemonThreads.scheduled(thread, 1);
    }

    /**
     * Must not throw: that would end the schedule without a word.
     *
     * @param last whether the service stops, so that nothing is put off
     */
    abstract void look(boolean last);

    @Override
    public final void start() {
        running = true;
        looks = worker.scheduleWithFixedDelay(() -> look(false), 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public final void stop() {
        running = false;
        Future<?> looking = looks;
        if (looking != null) {
            looking.cancel(false);
        }
        worker.shutdown();
        try {
            if (worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                look(true);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    /** Before the processors start; so after they, and the web server, have stopped. */
    @Override
    public final int getPhase() {
        return -1;
    }
}
