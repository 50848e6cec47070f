package org.ayumi.query.moment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.EventHistory;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.time.CityHall;
import org.ayumi.kernel.time.CityHallTime;
import org.ayumi.query.http.QueryProblem;
import org.ayumi.query.model.ProjectionPositions;
import org.ayumi.query.model.ReadModel;
import org.ayumi.query.model.SnapshotRead;
import org.springframework.stereotype.Component;

/**
 * Opens a read model as it stands, or as it stood: then the plan's events up to that position are folded through the
 * same projector into memory, so that the past is told by the same code as the present.
 */
@Component
public class PointInTime {

    private static final long BEFORE_THE_FIRST = -1;

    /** So many events are read along with a question. A read model that is farther behind must catch up first. */
    private static final long FAR_BEHIND = 1000;

    private final EventHistory history;
    private final ProjectionPositions positions;
    private final Publications publications;
    private final PastRows past;

    PointInTime(EventHistory history, ProjectionPositions positions, PastRows past) {
        this.history = history;
        this.positions = positions;
        this.past = past;
        this.publications = new Publications(history);
    }

    /**
     * Rows, and the position they stand at.
     *
     * @param rows of a read model
     */
    public record View<R>(R rows, long position) {}

    /** To be called inside a {@link SnapshotRead}, so that rows and position are of one moment. */
    public <R> View<R> open(ReadModel<R> model, String aggregateId, AsOf asOf) {
        if (asOf instanceof AsOf.Latest) {
            return new View<>(model.live(), positions.positionOf(model.name()));
        }
        long position = positionOf(asOf);
        String planId = planOf(aggregateId);
        R rows = past.at(model, planId, position, () -> history.under(planId, position));
        return new View<>(rows, position);
    }

    /**
     * The same for what is to be told of one aggregate: of the past, only its own events and those of what it is part of are
     * folded, and its neighbours are not in the rows.
     */
    public <R> View<R> openOne(ReadModel<R> model, String aggregateId, AsOf asOf) {
        if (asOf instanceof AsOf.Latest) {
            return open(model, aggregateId, asOf);
        }
        long position = positionOf(asOf);
        R rows = past.at(model, aggregateId, position, () -> history.inLine(aggregateId, position));
        return new View<>(rows, position);
    }

    /**
     * Why something is not in the answer of a moment: it was not there yet, or it never was.
     *
     * @param field of the moment, as the API calls it
     * @param kind {@code plan}, {@code initiative} or {@code indicator}, and {@code events} of it
     */
    public QueryProblem absent(
            String field, String kind, Class<? extends DomainEvent> events, String id, long position) {
        return history.of(id, BEFORE_THE_FIRST, 1).stream()
                .filter(first -> events.isInstance(first.event()) && first.position() > position)
                .findFirst()
                .map(first -> QueryProblem.notFound(
                        field,
                        kind + ".not-yet",
                        id,
                        position,
                        first.position(),
                        CityHallTime.of(first.recordedAt()).told()))
                .orElseGet(() -> QueryProblem.notFound(kind + "Id", kind + ".unknown", id));
    }

    /**
     * What a read model does not hold yet, up to a position that is taken: nothing where it has come so far.
     *
     * @param field of the moment, as the API calls it
     */
    public List<RecordedEvent> notYetIn(ReadModel<?> model, String field, long position) {
        long reached = positions.positionOf(model.name());
        if (position - reached > FAR_BEHIND) {
            throw QueryProblem.notYet(field, "at-least.not-yet", position, reached);
        }
        return reached >= position
                ? List.of()
                : history.at(
                        LongStream.rangeClosed(reached + 1, position).boxed().toList());
    }

    /** The position a moment in the past stands for. */
    public long positionOf(AsOf asOf) {
        return positionOf("asOf", asOf);
    }

    /** The same for a moment given in another parameter than {@code asOf}. */
    public long positionOf(String field, AsOf asOf) {
        return switch (asOf) {
            case AsOf.Latest latest -> history.head();
            case AsOf.AtPosition at -> notBeyondHead(field, at.position());
            case AsOf.AtInstant at -> history.positionAt(at.instant());
            case AsOf.Published as -> publications.positionOf(field, as.publicationId());
        };
    }

    /** The day it was in the city hall at a moment; of a position, when its event was recorded. */
    public LocalDate dayOf(AsOf asOf, Clock clock) {
        return switch (asOf) {
            case AsOf.Latest latest -> CityHall.today(clock);
            case AsOf.AtInstant at -> LocalDate.ofInstant(at.instant(), CityHall.ZONE);
            case AsOf.AtPosition at -> dayOf(positionOf(at));
            case AsOf.Published as -> dayOf(positionOf(as));
        };
    }

    private LocalDate dayOf(long position) {
        return LocalDate.ofInstant(history.at(position).recordedAt(), CityHall.ZONE);
    }

    private long notBeyondHead(String field, long position) {
        long head = history.head();
        if (position > head) {
            throw QueryProblem.badParameter(field, "as-of.beyond-head", position, head);
        }
        return position;
    }

    /** Names and numbers of initiatives come from the plan's other aggregates; ids start with the plan's. */
    public static String planOf(String aggregateId) {
        int dot = aggregateId.indexOf('.');
        return dot < 0 ? aggregateId : aggregateId.substring(0, dot);
    }
}
