package org.ayumi.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.ayumi.app.DaemonThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the embedded server running: one that was killed is started again on the same port, where it recovers from its
 * log. Until then commands are answered with 503, and the connection pool finds the server again by itself.
 */
final class PostgresSupervisor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresSupervisor.class);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Path data;
    private final PostmasterRestart restart;
    private final ScheduledExecutorService watch = DaemonThreads.scheduled("postgres-supervisor", 1);
    private final ScheduledFuture<?> watching;
    private final EmbeddedPostgres server;
    private boolean closed;

    PostgresSupervisor(EmbeddedPostgres server, Path data, PostmasterRestart restart) {
        this.server = server;
        this.data = data;
        this.restart = restart;
        this.watching = watch.scheduleWithFixedDelay(
                this::startAgainIfGone, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void startAgainIfGone() {
        if (closed || OrphanedPostmaster.isRunningOn(data)) {
            return;
        }
        LOG.error("the embedded PostgreSQL is gone; starting it again");
        try {
            restart.start();
            LOG.info("the embedded PostgreSQL is back");
        } catch (IOException | RuntimeException e) {
            // Processes of the killed server may still hold its memory, or the disk is full; the next look tries again.
            LOG.warn("the embedded PostgreSQL did not come back yet: {}", e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            closed = true;
        }
        watching.cancel(false);
        watch.shutdown();
        synchronized (this) {
            server.close();
        }
    }
}
