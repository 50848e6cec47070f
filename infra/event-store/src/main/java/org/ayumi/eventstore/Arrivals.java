package org.ayumi.eventstore;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells readers that there may be more events: when this node has committed some, and for those of other nodes after the
 * next look at the last position. After a quiet while it says so at once; while much is committed, once for all that came
 * within a moment, since readers pay for each time they look more than for each event they find.
 */
final class Arrivals implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Duration moment;

    private final LongSupplier lastPosition;
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();

    /** Who commits while it is being stopped is not told so. */
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1,
            task -> Thread.ofPlatform().daemon().name("event-arrivals").unstarted(task),
            new ThreadPoolExecutor.DiscardPolicy());

    private final AtomicBoolean isDue = new AtomicBoolean();
    private final AtomicLong announcements = new AtomicLong();
    private volatile long announcedAt;
    private long known;

    /**
     * Over one store.
     *
     * @param look the time between two looks at the last position
     * @param moment the shortest time between two announcements of what this node has committed
     */
    Arrivals(LongSupplier lastPosition, Duration look, Duration moment) {
        this.lastPosition = lastPosition;
        this.moment = moment;
        this.announcedAt = System.nanoTime() - moment.toNanos();
        var unused = thread.scheduleWithFixedDelay(this::look, look.toNanos(), look.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** This node has committed events. Does not wait for readers, and their failures are not the committer's. */
    void committed() {
        if (!isDue.getAndSet(true)) {
            long next = announcedAt + moment.toNanos() - System.nanoTime();
            var unused = thread.schedule(this::announceWhatIsDue, Math.max(0, next), TimeUnit.NANOSECONDS);
        }
    }

    /** Somebody waits for what this node has committed: it is said now. */
    void hurry() {
        if (isDue.get()) {
            thread.execute(this::announceWhatIsDue);
        }
    }

    /** How often it was said. As long as that does not change, a reader that has found nothing need not look again. */
    long announcements() {
        return announcements.get();
    }

    /** It is called for each announcement, from one thread. */
    void tell(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** A database that cannot be read now is met by the readers, too, and they say so. */
    private void look() {
        try {
            long last = lastPosition.getAsLong();
            if (last != known) {
                known = last;
                announce();
            }
        } catch (RuntimeException unreadable) {
            LOG.debug("the last position cannot be read now", unreadable);
        }
    }

    /** What is committed from here on is announced once more. */
    private void announceWhatIsDue() {
        if (isDue.getAndSet(false)) {
            announce();
        }
    }

    private void announce() {
        announcedAt = System.nanoTime();
        announcements.incrementAndGet();
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException stopping) {
                LOG.debug("a reader that is being stopped takes no more announcements", stopping);
            }
        }
    }

    /** Waits for a look that goes on: the connection it has is closed next. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
