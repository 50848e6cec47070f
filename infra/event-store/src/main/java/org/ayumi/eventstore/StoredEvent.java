package org.ayumi.eventstore;

import java.time.Instant;
import java.util.Map;
import org.ayumi.kernel.DomainEvent;

/**
 * An event with its place in both orders.
 *
 * @param type name, and the revision of the shape in which it is told here: the current one, whatever the stored one was
 */
public record StoredEvent(
        long position,
        long sequence,
        Instant recordedAt,
        String eventId,
        EventType type,
        String aggregateId,
        DomainEvent event,
        Map<String, String> metadata) {}
