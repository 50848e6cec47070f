package org.ayumi.query.moment;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.Text;
import org.ayumi.kernel.event.EventHistory;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.plan.ReportPublished;
import org.ayumi.query.http.QueryProblem;

/**
 * Finds what publications were pinned to in the events themselves: a projection may lag behind, be rebuilt or have parked
 * an event, and what was published must be found all the same.
 */
final class Publications {

    private static final int READ_AT_ONCE = 500;
    private static final int LONGEST_SHOWN = 80;

    private final EventHistory history;

    Publications(EventHistory history) {
        this.history = history;
    }

    long positionOf(String field, String publicationId) {
        return find(publicationId)
                .map(ReportPublished::pinnedPosition)
                .orElseThrow(() -> QueryProblem.badParameter(
                        field, "publication.unknown", Text.excerpt(publicationId, LONGEST_SHOWN)));
    }

    /** Its id begins with that of its plan. */
    private Optional<ReportPublished> find(String publicationId) {
        if (!publicationId.matches("[a-z0-9-]{1,63}\\.p\\d{1,9}")) {
            return Optional.empty();
        }
        String planId = publicationId.substring(0, publicationId.indexOf('.'));
        long sequence = -1;
        while (true) {
            List<RecordedEvent> events = history.of(planId, sequence, READ_AT_ONCE);
            Optional<ReportPublished> found = events.stream()
                    .map(RecordedEvent::event)
                    .filter(ReportPublished.class::isInstance)
                    .map(ReportPublished.class::cast)
                    .filter(publication -> publication.publicationId().equals(publicationId))
                    .findFirst();
            if (found.isPresent() || events.size() < READ_AT_ONCE) {
                return found;
            }
            sequence = events.getLast().sequence();
        }
    }
}
