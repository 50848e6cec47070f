package org.ayumi.query.audit;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.query.support.AsOf;
import org.ayumi.query.support.EventHistory;
import org.ayumi.query.support.Page;
import org.ayumi.query.support.Parameters;
import org.ayumi.query.support.PointInTime;
import org.ayumi.query.support.QueryProblem;
import org.ayumi.query.support.RecordedEvent;
import org.springframework.stereotype.Service;

/** Answers which events an aggregate consists of, straight from the event store. */
@Service
public class AuditQuery {

    private static final long BEFORE_THE_FIRST = -1;

    private final EventHistory history;
    private final PointInTime pointInTime;
    private final EventJson json;

    AuditQuery(EventHistory history, PointInTime pointInTime, EventJson json) {
        this.history = history;
        this.pointInTime = pointInTime;
        this.json = json;
    }

    /**
     * A page of the events of an aggregate, newest last.
     *
     * @param kind what the aggregate must be
     * @param after sequence of the last event of the page before
     */
    public Page<AuditItem> events(AuditedKind kind, String aggregateId, AsOf asOf, int limit, Optional<String> after) {
        long upTo = pointInTime.positionOf(asOf);
        if (upTo == 0 || first(kind, aggregateId, upTo).isEmpty()) {
            throw QueryProblem.notFound(kind.field(), kind.unknownKey(), aggregateId);
        }
        long sequence = after.map(text -> Parameters.position("after", text)).orElse(BEFORE_THE_FIRST);
        List<RecordedEvent> events = history.of(aggregateId, sequence, limit + 1).stream()
                .filter(event -> event.position() <= upTo)
                .toList();
        return Page.of(events, limit, event -> String.valueOf(event.sequence())).map(this::item);
    }

    private Optional<DomainEvent> first(AuditedKind kind, String aggregateId, long upTo) {
        return history.of(aggregateId, BEFORE_THE_FIRST, 1).stream()
                .filter(event -> event.position() <= upTo)
                .map(RecordedEvent::event)
                .filter(kind::includes)
                .findFirst();
    }

    private AuditItem item(RecordedEvent event) {
        return new AuditItem(
                event.position(),
                event.sequence(),
                event.eventId(),
                event.type(),
                event.revision(),
                event.recordedAt(),
                event.aggregateId(),
                event.metadata(),
                json.of(event.event()));
    }
}
