package org.ayumi.app.axon;

import java.time.Instant;
import java.util.List;
import org.ayumi.eventstore.StoredEvent;
import org.ayumi.eventstore.StoredEvents;
import org.ayumi.query.support.EventHistory;
import org.ayumi.query.support.RecordedEvent;

/** Lets the query side read the event store. */
final class StoredEventHistory implements EventHistory {

    private final StoredEvents events;

    StoredEventHistory(StoredEvents events) {
        this.events = events;
    }

    @Override
    public long head() {
        return events.head();
    }

    @Override
    public long positionAt(Instant instant) {
        return events.positionAt(instant);
    }

    @Override
    public RecordedEvent at(long position) {
        return recorded(List.of(events.at(position))).getFirst();
    }

    @Override
    public List<RecordedEvent> at(List<Long> positions) {
        return recorded(events.at(positions));
    }

    @Override
    public List<RecordedEvent> under(String aggregateId, long upToPosition) {
        return recorded(events.under(aggregateId, upToPosition));
    }

    @Override
    public List<RecordedEvent> of(String aggregateId, long afterSequence, int limit) {
        return recorded(events.of(aggregateId, afterSequence, limit));
    }

    private static List<RecordedEvent> recorded(List<StoredEvent> stored) {
        return stored.stream()
                .map(event -> new RecordedEvent(
                        event.position(),
                        event.sequence(),
                        event.recordedAt(),
                        event.eventId(),
                        event.type().name(),
                        String.valueOf(event.type().revision()),
                        event.aggregateId(),
                        event.event(),
                        event.metadata(),
                        event.payload()))
                .toList();
    }
}
