package org.ayumi.eventstore;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * The events after a position, in order, for one reader. At the end it looks into the database again only when {@link
 * Arrivals} has announced something since.
 */
final class PromptStream implements TrackingEventStream {

    private final PostgresEventStorageEngine engine;
    private final Arrivals arrivals;
    private @Nullable TrackingToken last;
    private @Nullable Iterator<? extends TrackedEventMessage<?>> read;
    private @Nullable TrackedEventMessage<?> next;
    private long nothingSince = -1;
    private Runnable listener = PromptStream::nobody;

    PromptStream(PostgresEventStorageEngine engine, Arrivals arrivals, @Nullable TrackingToken after) {
        this.engine = engine;
        this.arrivals = arrivals;
        this.last = after;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(hasNext(arrivals.announced()) ? next : null);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (true) {
            // Taken before the database is asked: what comes after it is announced once more.
            long announced = arrivals.announced();
            if (hasNext(announced)) {
                return true;
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            arrivals.awaitMoreThan(announced, left);
        }
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

    private boolean hasNext(long announced) {
        if (next == null && (read != null || announced != nothingSince)) {
            next = read(announced);
        }
        return next != null;
    }

    /** After a failure it begins again behind the last event that was read, so that none is left out. */
    private @Nullable TrackedEventMessage<?> read(long announced) {
        Iterator<? extends TrackedEventMessage<?>> events = read;
        read = null;
        if (events == null) {
            events = engine.readEvents(last, false).iterator();
        }
        if (!events.hasNext()) {
            nothingSince = announced;
            return null;
        }
        TrackedEventMessage<?> event = events.next();
        last = event.trackingToken();
        read = events;
        return event;
    }

    /** There is one reader, so a further callback takes the place of the one before. */
    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        arrivals.forget(listener);
        listener = callback;
        arrivals.tell(callback);
        callback.run();
        return true;
    }

    private static void nobody() {}

    @Override
    public void close() {
        arrivals.forget(listener);
    }
}
