package org.ayumi.eventstore;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.ayumi.ledger.bundle.Leaf;
import org.ayumi.ledger.merkle.Hash;

/**
 * An event as its row will have it, but for its position.
 *
 * @param recordedAt whole microseconds, as the store keeps them
 * @param payload UTF-8 JSON
 * @param metadata UTF-8 JSON
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a record
record NewEvent(
        String aggregateId,
        String aggregateType,
        long sequence,
        String eventId,
        Instant recordedAt,
        String type,
        String revision,
        byte[] payload,
        byte[] metadata) {

    static NewEvent of(EventMessage<?> event, Serializer serializer) {
        if (!(event instanceof DomainEventMessage<?> domainEvent)) {
            throw new IllegalArgumentException("only events of an aggregate are stored");
        }
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = event.serializeMetaData(serializer, byte[].class);
        return new NewEvent(
                domainEvent.getAggregateIdentifier(),
                domainEvent.getType(),
                domainEvent.getSequenceNumber(),
                event.getIdentifier(),
                event.getTimestamp().truncatedTo(ChronoUnit.MICROS),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metadata.getData());
    }

    /** Its leaf in the ledger, at a position. */
    Hash leafAt(long position) {
        return new Leaf(
                        position,
                        aggregateId,
                        aggregateType,
                        sequence,
                        eventId,
                        Leaf.recordedAt(recordedAt),
                        type,
                        revision,
                        Hash.sha256(payload),
                        Hash.sha256(metadata))
                .hash();
    }

    /** Bytes that go to the database for it, roughly. */
    int size() {
        return payload.length + metadata.length;
    }
}
