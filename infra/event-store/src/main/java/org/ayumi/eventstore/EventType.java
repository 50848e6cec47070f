package org.ayumi.eventstore;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The name and shape of an event.
 *
 * @param name logical name, for example {@code indicator.value-corrected}
 * @param revision of the event's JSON, from 1
 */
public record EventType(String name, int revision) {

    /** Refuses a revision before the first. */
    public EventType {
        if (revision < 1) {
            throw new IllegalArgumentException("revisions start at 1: " + name + " " + revision);
        }
    }

    String revisionText() {
        return String.valueOf(revision);
    }

    boolean isStoredAs(StoredType stored) {
        return name.equals(stored.name()) && revisionText().equals(stored.revision());
    }

    EventType next() {
        return new EventType(name, revision + 1);
    }

    /** Every revision that the event ever had, in order; this one is the last. */
    Stream<EventType> andBefore() {
        return IntStream.rangeClosed(1, revision).mapToObj(earlier -> new EventType(name, earlier));
    }
}
