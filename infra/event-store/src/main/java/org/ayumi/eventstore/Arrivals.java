package org.ayumi.eventstore;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells readers that there may be more events: at once when this node has committed some, and for those of other nodes
 * after the next look at the last position.
 */
final class Arrivals implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LongSupplier lastPosition;
    private final Duration look;
    private final Thread watching;
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean committed;
    private boolean closed;
    private long announced;

    /** {@code look}: the time between two looks at the last position. */
    Arrivals(LongSupplier lastPosition, Duration look) {
        this.lastPosition = lastPosition;
        this.look = look;
        this.watching = Thread.ofPlatform().daemon().name("event-arrivals").start(this::watch);
    }

    /** This node has committed events. Does not wait for readers, and their failures are not the committer's. */
    void committed() {
        signal(() -> committed = true);
    }

    /** How often something was announced: whoever found nothing since then need not look again. */
    long announced() {
        lock.lock();
        try {
            return announced;
        } finally {
            lock.unlock();
        }
    }

    /** Returns when more was announced than that, or the time is over; after the end nothing is announced any more. */
    void awaitMoreThan(long known, long nanos) throws InterruptedException {
        lock.lock();
        try {
            for (long left = nanos; left > 0 && announced == known; ) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** It is called for each announcement, from one thread. */
    void tell(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }

    private void watch() {
        long known = 0;
        while (isOpen()) {
            if (isCommittedWithin(look)) {
                announce();
                continue;
            }
            long last = lastPositionOr(known);
            if (last != known) {
                known = last;
                announce();
            }
        }
    }

    private boolean isOpen() {
        lock.lock();
        try {
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private boolean isCommittedWithin(Duration time) {
        lock.lock();
        try {
            for (long left = time.toNanos(); left > 0 && !committed && !closed; ) {
                left = changed.awaitNanos(left);
            }
            boolean was = committed;
            committed = false;
            return was;
        } catch (InterruptedException stop) {
            closed = true;
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** A database that cannot be read now is met by the readers, too, and they say so. */
    private long lastPositionOr(long known) {
        try {
            return lastPosition.getAsLong();
        } catch (RuntimeException unreadable) {
            LOG.debug("the last position cannot be read now", unreadable);
            return known;
        }
    }

    private void announce() {
        signal(() -> announced++);
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException stopping) {
                LOG.debug("a reader that is being stopped takes no more announcements", stopping);
            }
        }
    }

    private void signal(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a look that goes on: the connection it has is closed next. */
    @Override
    public void close() {
        signal(() -> closed = true);
        try {
            watching.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
