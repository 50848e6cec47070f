package org.ayumi.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Where requests wait for one of the connections that are theirs, first come, first served. The pool's own queue is for
 * finding out that the database is away, and too impatient for a hundred who read at once.
 */
final class RequestQueue {

    private final Semaphore turns;
    private final Duration patience;
    private final int longest;
    private final AtomicLong failures = new AtomicLong();

    /** What opens a connection. */
    @FunctionalInterface
    interface Opening<T> {
        T open() throws SQLException;
    }

    /**
     * Of so many turns.
     *
     * @param patience before whoever waits hears that the service is busy
     * @param longest so many may wait
     */
    RequestQueue(int turns, Duration patience, int longest) {
        this.turns = new Semaphore(turns, true);
        this.patience = patience;
        this.longest = longest;
    }

    /** In turn; {@link #done} gives the turn back. */
    <T> T inTurn(Opening<T> opening) throws SQLException {
        long before = failures.get();
        await();
        boolean opened = false;
        try {
            if (failures.get() != before) {
                // Somebody ahead found the database away. Waiting again for the same would take as long for each.
                throw new SQLTransientConnectionException("the database did not answer those who waited before");
            }
            T connection = opening.open();
            opened = true;
            return connection;
        } catch (SQLException away) {
            failures.incrementAndGet();
            throw away;
        } finally {
            if (!opened) {
                turns.release();
            }
        }
    }

    void done() {
        turns.release();
    }

    int waiting() {
        return turns.getQueueLength();
    }

    private void await() throws ServiceBusy {
        try {
            if (turns.getQueueLength() >= longest || !turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ServiceBusy("more requests at once than connections of the database can serve");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ServiceBusy busy = new ServiceBusy("stopped while waiting for a connection");
            busy.initCause(e);
            throw busy;
        }
    }
}
