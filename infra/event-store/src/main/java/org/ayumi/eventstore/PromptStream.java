package org.ayumi.eventstore;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * The events after a position, in order, for one reader. At the end it looks into the database again only when {@link
 * Arrivals} has announced something since.
 */
final class PromptStream implements TrackingEventStream {

    /** Processors do not wait in here, they come again when they are called. */
    private static final long PAUSE_MILLIS = 20;

    private final RecentEvents events;
    private final Arrivals arrivals;
    private final Runnable listener = this::announce;
    private final AtomicLong announced = new AtomicLong();
    private volatile Runnable callback = PromptStream::nobody;
    private @Nullable TrackingToken last;
    private @Nullable Iterator<TrackedEventMessage<?>> read;
    private @Nullable TrackedEventMessage<?> next;
    private long nothingSince = -1;

    private PromptStream(RecentEvents events, Arrivals arrivals, @Nullable TrackingToken after) {
        this.events = events;
        this.arrivals = arrivals;
        this.last = after;
    }

    static PromptStream opened(RecentEvents events, Arrivals arrivals, @Nullable TrackingToken after) {
        PromptStream stream = new PromptStream(events, arrivals, after);
        arrivals.tell(stream.listener);
        return stream;
    }

    private void announce() {
        announced.incrementAndGet();
        callback.run();
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(hasNext() ? next : null);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (!hasNext()) {
            if (System.nanoTime() - end >= 0) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (true) {
            if (hasNextAvailable(1, TimeUnit.HOURS) && next != null) {
                TrackedEventMessage<?> taken = next;
                next = null;
                return taken;
            }
        }
    }

    private boolean hasNext() {
        // Taken before the database is asked: what comes after it is announced once more.
        long before = announced.get();
        if (next == null && (read != null || before != nothingSince)) {
            next = read();
            nothingSince = next == null ? before : nothingSince;
        }
        return next != null;
    }

    /** After a failure it begins again behind the last event that was read, so that none is left out. */
    private @Nullable TrackedEventMessage<?> read() {
        Iterator<TrackedEventMessage<?>> following = read;
        read = null;
        if (following == null) {
            following = events.after(last);
        }
        if (!following.hasNext()) {
            return null;
        }
        TrackedEventMessage<?> event = following.next();
        last = event.trackingToken();
        read = following;
        return event;
    }

    /** There is one reader, so a further callback takes the place of the one before. */
    @Override
    public boolean setOnAvailableCallback(Runnable further) {
        callback = further;
        further.run();
        return true;
    }

    private static void nobody() {}

    @Override
    public void close() {
        arrivals.forget(listener);
    }
}
