package org.ayumi.eventstore;

/**
 * The name and shape under which an event is stored.
 *
 * @param name logical name, for example {@code indicator.value-corrected}
 * @param revision of the event's JSON, from 1
 */
public record EventType(String name, int revision) {

    String revisionText() {
        return String.valueOf(revision);
    }
}
