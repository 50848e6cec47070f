package org.ayumi.eventstore;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * The last events that somebody read, for the others who read them next: several projections follow one store, and an
 * event is fetched and decoded by the first of them alone.
 */
final class RecentEvents {

    /** Each some kB; who is farther behind reads for itself. */
    private static final int KEPT = 256;

    private final PostgresEventStorageEngine engine;
    private final LongSupplier announcements;
    private final ConcurrentSkipListMap<Long, TrackedEventMessage<?>> kept = new ConcurrentSkipListMap<>();

    /** Where the store ended when somebody looked last. */
    private volatile End end = new End(-1, -1);

    /**
     * Over one store.
     *
     * @param announcements how often it was said that there may be more
     */
    RecentEvents(PostgresEventStorageEngine engine, LongSupplier announcements) {
        this.engine = engine;
        this.announcements = announcements;
    }

    /** Nothing came after a position, and since then nothing more was announced than that. */
    private record End(long position, long announcements) {}

    /** Those after a position, in order, up to the last that is there when it is asked for. */
    Iterator<TrackedEventMessage<?>> after(@Nullable TrackingToken last) {
        return new Following(last);
    }

    private void keep(long position, TrackedEventMessage<?> event) {
        kept.put(position, event);
        while (kept.size() > KEPT) {
            kept.pollFirstEntry();
        }
    }

    /** For one reader. */
    private final class Following implements Iterator<TrackedEventMessage<?>> {

        private @Nullable TrackingToken last;
        private @Nullable Iterator<? extends TrackedEventMessage<?>> stored;
        private @Nullable TrackedEventMessage<?> next;

        Following(@Nullable TrackingToken last) {
            this.last = last;
        }

        @Override
        public boolean hasNext() {
            if (next == null) {
                next = find();
            }
            return next != null;
        }

        @Override
        public TrackedEventMessage<?> next() {
            TrackedEventMessage<?> event = next;
            if (event == null) {
                throw new NoSuchElementException();
            }
            next = null;
            last = event.trackingToken();
            return event;
        }

        private @Nullable TrackedEventMessage<?> find() {
            long position = last == null ? 0 : last.position().orElseThrow();
            TrackedEventMessage<?> known = kept.get(position + 1);
            if (known != null) {
                stored = null;
                return known;
            }
            if (stored == null && end.equals(new End(position, announcements.getAsLong()))) {
                return null;
            }
            try {
                return read(position);
            } catch (RuntimeException failure) {
                // After a failover other events may stand at the positions of those that were lost.
                kept.clear();
                throw failure;
            }
        }

        private @Nullable TrackedEventMessage<?> read(long position) {
            Iterator<? extends TrackedEventMessage<?>> events = stored;
            if (events == null) {
                events = engine.readEvents(last, false).iterator();
                stored = events;
            }
            // Taken before the store is asked for the next page: what comes later is announced once more.
            long announced = announcements.getAsLong();
            if (!events.hasNext()) {
                stored = null;
                end = new End(position, announced);
                return null;
            }
            TrackedEventMessage<?> event = events.next();
            keep(event.trackingToken().position().orElseThrow(), event);
            return event;
        }
    }
}
