package org.ayumi.kernel.event;

import java.time.Instant;
import org.ayumi.kernel.DomainEvent;

/**
 * An event as it was stored.
 *
 * @param position place in the one global order, from 1
 * @param sequence place among the events of its aggregate, from 0
 * @param type logical name, for example {@code indicator.value-corrected}, and {@code revision} it was stored under
 * @param event as it is read today, whatever its revision was
 * @param facts who did it, from where, and why
 * @param payload the JSON that was stored, to the letter; empty where only the event itself is asked for
 */
public record RecordedEvent(
        long position,
        long sequence,
        Instant recordedAt,
        String eventId,
        String type,
        String revision,
        String aggregateId,
        DomainEvent event,
        Facts facts,
        String payload) {

    /** The aggregate's version once this event is part of it: what an ETag shows. */
    public long version() {
        return sequence + 1;
    }
}
