package org.ayumi.query.moment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.EventHistory;
import org.ayumi.kernel.event.EventNames;
import org.ayumi.kernel.event.Facts;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.model.ProjectionPositions;

/** An event store for tests: one event a minute, and projections that are as far as they are told. */
public final class EventStoreInMemory implements EventHistory, ProjectionPositions {

    public static final Instant START = Instant.parse("2024-04-01T00:00:00Z");

    /** Long after the last event. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<String, Long> projected = new HashMap<>();

    public RecordedEvent append(DomainEvent event, Map<String, String> metadata) {
        long position = events.size() + 1L;
        long sequence = events.stream()
                .filter(earlier -> earlier.aggregateId().equals(event.aggregateId()))
                .count();
        RecordedEvent recorded = new RecordedEvent(
                position,
                sequence,
                START.plus(Duration.ofMinutes(position)).plusNanos(123_456_789),
                "event-" + position,
                EventNames.of(event),
                "1",
                event.aggregateId(),
                event,
                new Facts(metadata),
                EventForms.stored().of(event).toString());
        events.add(recorded);
        return recorded;
    }

    public RecordedEvent append(DomainEvent event) {
        return append(event, Map.of("actor", "staff", "source", "API"));
    }

    public List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    public void projected(String projection, long position) {
        projected.put(projection, position);
    }

    public PointInTime pointInTime() {
        return new PointInTime(this, this, new PastRows(1_000));
    }

    @Override
    public RecordedEvent at(long position) {
        return events.get((int) position - 1);
    }

    @Override
    public long head() {
        return events.size();
    }

    @Override
    public long positionAt(Instant instant) {
        return events.stream()
                .filter(event -> !event.recordedAt().isAfter(instant))
                .mapToLong(RecordedEvent::position)
                .max()
                .orElse(0);
    }

    @Override
    public List<RecordedEvent> under(String aggregateId, long upToPosition) {
        return events.stream()
                .filter(event -> event.aggregateId().equals(aggregateId)
                        || event.aggregateId().startsWith(aggregateId + "."))
                .filter(event -> event.position() <= upToPosition)
                .toList();
    }

    @Override
    public List<RecordedEvent> of(String aggregateId, long afterSequence, int limit) {
        return events.stream()
                .filter(event -> event.aggregateId().equals(aggregateId) && event.sequence() > afterSequence)
                .limit(limit)
                .toList();
    }

    @Override
    public long positionOf(String projection) {
        return projected.getOrDefault(projection, 0L);
    }
}
