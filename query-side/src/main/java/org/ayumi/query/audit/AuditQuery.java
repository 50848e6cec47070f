package org.ayumi.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.EventHistory;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.http.Page;
import org.ayumi.query.http.Parameters;
import org.ayumi.query.http.QueryProblem;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.PointInTime;
import org.springframework.stereotype.Service;

/** Answers which events an aggregate consists of, straight from the event store. */
@Service
public class AuditQuery {

    private static final long BEFORE_THE_FIRST = -1;
    private static final int READ_AT_ONCE = 500;

    private final EventHistory history;
    private final PointInTime pointInTime;
    private final AuditItems items;

    AuditQuery(EventHistory history, PointInTime pointInTime, AuditItems items) {
        this.history = history;
        this.pointInTime = pointInTime;
        this.items = items;
    }

    /**
     * A page of the events of an aggregate, newest last.
     *
     * @param kind what the aggregate must be
     * @param after sequence of the last event of the page before
     */
    public Page<AuditItem> events(
            AuditedKind kind, String aggregateId, AuditFilter filter, AsOf asOf, int limit, Optional<String> after) {
        long upTo = pointInTime.positionOf(asOf);
        requireThere(kind, aggregateId, "asOf", upTo);
        long sequence = after.map(text -> Parameters.position("after", text)).orElse(BEFORE_THE_FIRST);
        List<RecordedEvent> events = matching(aggregateId, filter::lets, upTo, sequence, limit + 1);
        DefiningEvents defining = events.stream()
                .findFirst()
                .map(event -> DefiningEvents.of(event, history))
                .orElseGet(() -> new DefiningEvents(List.of()));
        return Page.of(events, limit, event -> String.valueOf(event.sequence()))
                .map(event -> items.item(event, defining));
    }

    /**
     * Its first event.
     *
     * @throws QueryProblem where there is no such aggregate, or one of another kind
     */
    public DomainEvent requireThere(AuditedKind kind, String aggregateId) {
        return requireThere(kind, aggregateId, "asOf", Long.MAX_VALUE);
    }

    /**
     * Its first event.
     *
     * @param field of the moment, as the API calls it
     * @throws QueryProblem where there was no such aggregate, or one of another kind, after the event at a position
     */
    DomainEvent requireThere(AuditedKind kind, String aggregateId, String field, long position) {
        return first(kind, aggregateId, position)
                .orElseThrow(() -> pointInTime.absent(field, kind.word(), kind.events(), aggregateId, position));
    }

    /** The event of that aggregate at a position. */
    RecordedEvent event(AuditedKind kind, String aggregateId, long position) {
        requireThere(kind, aggregateId, "position", position);
        return matching(aggregateId, event -> event.position() == position, position, BEFORE_THE_FIRST, 1).stream()
                .findFirst()
                .orElseThrow(() -> QueryProblem.notFound("position", "event.unknown", position, aggregateId));
    }

    /** Whether it was there after the event at a position. */
    public boolean isThere(AuditedKind kind, String aggregateId, long position) {
        return first(kind, aggregateId, position).isPresent();
    }

    private Optional<DomainEvent> first(AuditedKind kind, String aggregateId, long upTo) {
        return history.of(aggregateId, BEFORE_THE_FIRST, 1).stream()
                .filter(event -> event.position() <= upTo)
                .map(RecordedEvent::event)
                .filter(kind::includes)
                .findFirst();
    }

    /** Reads on until enough events match, or there are no more. */
    private List<RecordedEvent> matching(
            String aggregateId, Predicate<RecordedEvent> wanted, long upTo, long afterSequence, int enough) {
        List<RecordedEvent> found = new ArrayList<>();
        long sequence = afterSequence;
        int atOnce = Math.min(enough, READ_AT_ONCE); // enough where nothing is left out
        while (found.size() < enough) {
            List<RecordedEvent> read = history.of(aggregateId, sequence, atOnce);
            read.stream()
                    .filter(event -> event.position() <= upTo)
                    .filter(wanted)
                    .limit(enough - found.size())
                    .forEach(found::add);
            if (read.size() < atOnce || read.getLast().position() > upTo) {
                return found;
            }
            sequence = read.getLast().sequence();
            atOnce = READ_AT_ONCE;
        }
        return found;
    }
}
