package org.ayumi.eventstore;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
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
        Map<Long, SerializedObject<byte[]>> payloads = new HashMap<>();
        rows.forEach(row -> payloads.put(positionOf(row.trackingToken()), row.getPayload()));
        return EventUtils.upcastAndDeserializeTrackedEvents(rows.stream(), serializer, upcasters)
                .map(message ->
                        stored(message, Objects.requireNonNull(payloads.get(positionOf(message.trackingToken())))))
                .toList();
    }

    private static long positionOf(TrackingToken token) {
        return token.position().orElseThrow();
    }

    private static StoredEvent stored(TrackedEventMessage<?> message, SerializedObject<byte[]> payload) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        Map<String, String> metadata = new TreeMap<>();
        event.getMetaData().forEach((key, value) -> metadata.put(key, String.valueOf(value)));
        return new StoredEvent(
                positionOf(message.trackingToken()),
                event.getSequenceNumber(),
                event.getTimestamp(),
                event.getIdentifier(),
                storedAs(payload.getType()),
                event.getAggregateIdentifier(),
                (DomainEvent) event.getPayload(),
                metadata,
                new String(payload.getData(), StandardCharsets.UTF_8));
    }

    private static EventType storedAs(SerializedType type) {
        return new EventType(type.getName(), Integer.parseInt(type.getRevision()));
    }
}
