package org.ayumi.eventstore;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * The last events that somebody read, for the others who read them next: several projections follow one store, and an
 * event is fetched and decoded by the first of them alone. They are woken together, so those who come while the first
 * still reads wait for what it finds.
 */
final class RecentEvents {

    /** Each some kB; who is farther behind reads for itself. */
    private static final int KEPT = 256;

    private final PostgresEventStorageEngine engine;
    private final LongSupplier announcements;
    private final ConcurrentSkipListMap<Long, TrackedEventMessage<?>> kept = new ConcurrentSkipListMap<>();

    /** Held by whoever reads what nobody has read yet. */
    private final ReentrantLock reading = new ReentrantLock();

    /** Where they are; whoever comes next goes on there. */
    private @Nullable Reading newestReading;

    /** The last position that somebody read; what comes before it and is not kept has been forgotten. */
    private volatile long newest = -1;

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

    private boolean isEnd(long position) {
        return end.equals(new End(position, announcements.getAsLong()));
    }

    private void keep(long position, TrackedEventMessage<?> event) {
        kept.put(position, event);
        while (kept.size() > KEPT) {
            kept.pollFirstEntry();
        }
    }

    /** What stands after a position that nobody has read beyond; who waited for that may find it kept, or no more. */
    private @Nullable TrackedEventMessage<?> readNewest(@Nullable TrackingToken last, long position) {
        reading.lock();
        try {
            TrackedEventMessage<?> known = kept.get(position + 1);
            if (known != null || isEnd(position)) {
                return known;
            }
            Reading current = newestReading;
            if (current == null || current.position != position) {
                current = new Reading(last, position);
                newestReading = current;
            }
            TrackedEventMessage<?> event = current.next();
            newest = current.position;
            return event;
        } finally {
            reading.unlock();
        }
    }

    /** After a failover other events may stand at the positions of those that were lost. */
    private void forget() {
        reading.lock();
        try {
            kept.clear();
            newestReading = null;
            newest = -1;
        } finally {
            reading.unlock();
        }
    }

    /** Reads on from a position, a page in each statement; decodes one by one, so that only who needs an event meets its failure. */
    private final class Reading {

        private @Nullable TrackingToken last;
        private long position;
        private @Nullable EventPage page;
        private long announced;

        Reading(@Nullable TrackingToken last, long position) {
            this.last = last;
            this.position = position;
        }

        @Nullable TrackedEventMessage<?> next() {
            EventPage current = page;
            if (current == null || (!current.events().hasNext() && mayHaveMore(current))) {
                // Taken before the store is asked: what comes later is announced once more.
                announced = announcements.getAsLong();
                current = engine.pageAfter(last);
                page = current;
            }
            if (!current.events().hasNext()) {
                page = null;
                end = new End(position, announced);
                return null;
            }
            TrackedEventMessage<?> event = current.events().next();
            last = event.trackingToken();
            position = last.position().orElseThrow();
            keep(position, event);
            return event;
        }

        private boolean mayHaveMore(EventPage whenRead) {
            return !whenRead.isLast() || announced != announcements.getAsLong();
        }
    }

    /** For one reader. */
    private final class Following implements Iterator<TrackedEventMessage<?>> {

        private @Nullable TrackingToken last;
        private @Nullable Reading forgotten;
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
            // Before it is looked for: what is read is kept first.
            boolean wasRead = position < newest;
            TrackedEventMessage<?> known = kept.get(position + 1);
            if (known != null || isEnd(position)) {
                forgotten = null;
                return known;
            }
            try {
                return wasRead ? readForgotten(position) : readNewest(last, position);
            } catch (RuntimeException failure) {
                forgotten = null;
                forget();
                throw failure;
            }
        }

        private @Nullable TrackedEventMessage<?> readForgotten(long position) {
            Reading current = forgotten;
            if (current == null || current.position != position) {
                current = new Reading(last, position);
                forgotten = current;
            }
            return current.next();
        }
    }
}
