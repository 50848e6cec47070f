package org.ayumi.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.ayumi.process.DaemonThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the embedded server running: one that was killed is started again on the same port, where it recovers from its
 * log. Until then commands are answered with 503, and the connection pool finds the server again by itself.
 */
final class PostgresSupervisor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresSupervisor.class);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Postmaster postmaster;
    private final ScheduledExecutorService watch = DaemonThreads.scheduled("postgres-supervisor", 1);
    private final ScheduledFuture<?> watching;
    private boolean closed;

    PostgresSupervisor(Postmaster postmaster) {
        this.postmaster = postmaster;
        this.watching = watch.scheduleWithFixedDelay(
                this::startAgainIfGone, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void startAgainIfGone() {
        if (closed || postmaster.isRunning()) {
            return;
        }
        LOG.error("the embedded PostgreSQL is gone; starting it again");
        try {
            postmaster.start();
            LOG.info("the embedded PostgreSQL is back");
        } catch (IOException | RuntimeException e) {
            // Processes of the killed server may still hold its memory, or the disk is full; the next look tries again.
            LOG.warn("the embedded PostgreSQL did not come back yet: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        watching.cancel(true); // also out of a recovery
        watch.shutdown();
        synchronized (this) {
            closed = true;
            postmaster.stop();
        }
    }
}
