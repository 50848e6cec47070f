package org.ayumi.projections;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.EventNames;
import org.ayumi.kernel.event.Facts;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.model.Projection;

/** What Axon calls: hands every domain event to one projection. */
public final class ProjectionHandler {

    private final Projection projection;

    public ProjectionHandler(Projection projection) {
        this.projection = projection;
    }

    @EventHandler
    public void on(DomainEvent payload, DomainEventMessage<?> message, TrackingToken token) {
        // Projections ask for the payload, not for its revision and letters in storage.
        projection.apply(new RecordedEvent(
                token.position().orElseThrow(),
                message.getSequenceNumber(),
                message.getTimestamp(),
                message.getIdentifier(),
                EventNames.of(payload),
                "",
                message.getAggregateIdentifier(),
                payload,
                Facts.beside(message.getMetaData()),
                ""));
    }
}
