package org.ayumi.eventstore;

import java.time.Instant;
import java.util.Map;
import org.ayumi.kernel.DomainEvent;

/** An event as it was stored, with its place in both orders. */
public record StoredEvent(
        long position,
        long sequence,
        Instant recordedAt,
        String eventId,
        EventType type,
        String aggregateId,
        DomainEvent event,
        Map<String, String> metadata) {}
