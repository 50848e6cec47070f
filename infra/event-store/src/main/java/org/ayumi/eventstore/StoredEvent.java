package org.ayumi.eventstore;

import java.time.Instant;
import java.util.Map;
import org.ayumi.kernel.DomainEvent;

/**
 * An event with its place in both orders.
 *
 * @param type name and revision under which it was stored
 * @param event as it is read today, whatever its revision was
 * @param payload the JSON that was stored, to the letter
 */
public record StoredEvent(
        long position,
        long sequence,
        Instant recordedAt,
        String eventId,
        EventType type,
        String aggregateId,
        DomainEvent event,
        Map<String, String> metadata,
        String payload) {}
