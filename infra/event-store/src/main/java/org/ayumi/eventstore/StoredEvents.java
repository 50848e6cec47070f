package org.ayumi.eventstore;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.EventHistory;
import org.ayumi.kernel.event.Facts;
import org.ayumi.kernel.event.RecordedEvent;

/** History as it is stored, each event in the form in which it is read today. */
public final class StoredEvents implements EventHistory {

    private final EventTable table;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    public StoredEvents(EventTable table, Serializer serializer, EventUpcaster upcasters) {
        this.table = table;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    @Override
    public long head() {
        return table.head();
    }

    @Override
    public long positionAt(Instant instant) {
        return table.positionAt(instant);
    }

    /**
     * The event at a position.
     *
     * @throws NoSuchElementException where there is none
     */
    @Override
    public RecordedEvent at(long position) {
        return read(table.after(position - 1, 1)).getFirst();
    }

    /** The events at positions, in order; one that is not taken is left out. */
    @Override
    public List<RecordedEvent> at(List<Long> positions) {
        return read(table.at(positions));
    }

    /** Events of an aggregate and of everything below it, up to a position, in the global order. */
    @Override
    public List<RecordedEvent> under(String aggregateId, long upToPosition) {
        return read(table.under(aggregateId, upToPosition));
    }

    /** Events of an aggregate and of those it is part of, up to a position, in the global order. */
    @Override
    public List<RecordedEvent> inLine(String aggregateId, long upToPosition) {
        return read(table.ofAggregates(EventHistory.lineOf(aggregateId), upToPosition));
    }

    /** Events of exactly this aggregate after a sequence number. */
    @Override
    public List<RecordedEvent> of(String aggregateId, long afterSequence, int limit) {
        return read(table.ofAggregate(aggregateId, afterSequence + 1, limit));
    }

    @Override
    public List<RecordedEvent> named(String aggregateId, Set<String> names) {
        return read(table.ofTypes(aggregateId, names));
    }

    private List<RecordedEvent> read(List<TrackedDomainEventData<byte[]>> rows) {
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

    private static RecordedEvent stored(TrackedEventMessage<?> message, SerializedObject<byte[]> payload) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        return new RecordedEvent(
                positionOf(message.trackingToken()),
                event.getSequenceNumber(),
                event.getTimestamp(),
                event.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                event.getAggregateIdentifier(),
                (DomainEvent) event.getPayload(),
                Facts.beside(event.getMetaData()),
                new String(payload.getData(), StandardCharsets.UTF_8));
    }
}
