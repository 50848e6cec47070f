package org.ayumi.query.support;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.ayumi.kernel.DomainEvent;

/** What Axon calls: hands every domain event to one projection. */
public final class ProjectionHandler {

    private final Projection projection;

    public ProjectionHandler(Projection projection) {
        this.projection = projection;
    }

    @EventHandler
    public void on(DomainEvent payload, DomainEventMessage<?> message, TrackingToken token) {
        Map<String, String> metadata = new LinkedHashMap<>();
        message.getMetaData().forEach((key, value) -> metadata.put(key, String.valueOf(value)));
        // Projections ask for the payload, not for its name and letters in storage.
        projection.apply(new RecordedEvent(
                token.position().orElseThrow(),
                message.getSequenceNumber(),
                message.getTimestamp(),
                message.getIdentifier(),
                payload.getClass().getSimpleName(),
                "",
                message.getAggregateIdentifier(),
                payload,
                metadata,
                ""));
    }
}
