package org.ayumi.query.support;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ayumi.kernel.DomainEvent;

/**
 * An event as it was stored.
 *
 * @param position place in the one global order, from 1
 * @param sequence place among the events of its aggregate, from 0
 * @param type logical name, for example {@code indicator.value-corrected}, and {@code revision} it was stored under
 * @param event as it is read today, whatever its revision was
 * @param metadata actor, role, section, requestId, source, document, reason: those that are known
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
        Map<String, String> metadata,
        String payload) {

    public RecordedEvent {
        // Sorted: the order of Map.copyOf changes with every start, and the same question must get the same bytes.
        metadata = Collections.unmodifiableMap(new TreeMap<>(metadata));
    }

    /** The aggregate's version once this event is part of it: what an ETag shows. */
    public long version() {
        return sequence + 1;
    }

    public Optional<String> meta(String key) {
        return Optional.ofNullable(metadata.get(key));
    }
}
