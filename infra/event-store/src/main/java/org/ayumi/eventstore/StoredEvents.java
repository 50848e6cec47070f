package org.ayumi.eventstore;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.ayumi.kernel.DomainEvent;

/** Reads history outside Axon's processors: for auditors, and for answers as of a position. */
public final class StoredEvents {

    private final EventTable table;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    public StoredEvents(EventTable table, Serializer serializer, EventUpcaster upcasters) {
        this.table = table;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    public long head() {
        return table.head();
    }

    public long positionAt(Instant instant) {
        return table.positionAt(instant);
    }

    /**
     * The event at a position.
     *
     * @throws NoSuchElementException where there is none
     */
    public StoredEvent at(long position) {
        return read(table.after(position - 1, 1)).getFirst();
    }

    /** The events at positions, in order; one that is not taken is left out. */
    public List<StoredEvent> at(List<Long> positions) {
        return read(table.at(positions));
    }

    /** Events of an aggregate and of everything below it, up to a position, in the global order. */
    public List<StoredEvent> under(String aggregateId, long upToPosition) {
        return read(table.under(aggregateId, upToPosition));
    }

    /** Events of exactly this aggregate after a sequence number. */
    public List<StoredEvent> of(String aggregateId, long afterSequence, int limit) {
        return read(table.ofAggregate(aggregateId, afterSequence + 1, limit));
    }

    private List<StoredEvent> read(List<TrackedDomainEventData<byte[]>> rows) {
        return EventUtils.upcastAndDeserializeTrackedEvents(rows.stream(), serializer, upcasters)
                .map(this::stored)
                .toList();
    }

    private StoredEvent stored(TrackedEventMessage<?> message) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        Map<String, String> metadata = new TreeMap<>();
        event.getMetaData().forEach((key, value) -> metadata.put(key, String.valueOf(value)));
        return new StoredEvent(
                message.trackingToken().position().orElseThrow(),
                event.getSequenceNumber(),
                event.getTimestamp(),
                event.getIdentifier(),
                toldAs(event.getPayloadType()),
                event.getAggregateIdentifier(),
                (DomainEvent) event.getPayload(),
                metadata);
    }

    private EventType toldAs(Class<?> event) {
        SerializedType type = serializer.typeForClass(event);
        return new EventType(type.getName(), Integer.parseInt(type.getRevision()));
    }
}
