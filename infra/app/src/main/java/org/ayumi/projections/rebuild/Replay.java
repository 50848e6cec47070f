package org.ayumi.projections.rebuild;

import jakarta.persistence.EntityManager;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.ayumi.kernel.DomainEvent;
import org.springframework.stereotype.Component;

/** Applies stored events, in their global order, within the transaction of whoever asks. */
@Component
class Replay {

    private static final int EVENTS_BETWEEN_FLUSHES = 200;

    private final Configuration axon;
    private final EntityManager entities;

    Replay(Configuration axon, EntityManager entities) {
        this.axon = axon;
        this.entities = entities;
    }

    /** Those after a position, up to another one inclusive. */
    void apply(Derived derived, long after, long upTo) {
        try (BlockingStream<TrackedEventMessage<?>> events =
                axon.eventStore().openStream(new GlobalSequenceTrackingToken(after))) {
            for (long position = after; position < upTo; ) {
                TrackedEventMessage<?> event = events.nextAvailable();
                position = event.trackingToken().position().orElseThrow();
                if (position <= upTo && event instanceof DomainEventMessage<?> message) {
                    derived.apply((DomainEvent) event.getPayload(), message, event.trackingToken());
                }
                if (position % EVENTS_BETWEEN_FLUSHES == 0) {
                    entities.flush();
                    entities.clear();
                }
            }
            entities.flush();
            entities.clear();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while events were applied again", e);
        }
    }
}
