package org.ayumi.projections.operation;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.eventstore.EventTable;
import org.ayumi.query.model.Projection;
import org.ayumi.query.model.ProjectionPositions;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where projections stand. */
@Component
class ProjectionStanding {

    private final List<String> projections;
    private final ProjectionPositions positions;
    private final EventTable events;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    ProjectionStanding(
            List<Projection> projections,
            ProjectionPositions positions,
            EventTable events,
            JdbcTemplate jdbc,
            Clock clock) {
        this.projections = projections.stream().map(Projection::name).sorted().toList();
        this.positions = positions;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Position of every projection, by name. */
    Map<String, Long> positions() {
        Map<String, Long> found = new LinkedHashMap<>();
        projections.forEach(name -> found.put(name, positions.positionOf(name)));
        return found;
    }

    long head() {
        return events.head();
    }

    boolean haveReached(long position) {
        return positions().values().stream().allMatch(reached -> reached >= position);
    }

    /** How far each is behind. The head is looked at first: what came after it is not counted. */
    List<ProjectionLag> lags() {
        long head = head();
        return positions().entrySet().stream()
                .map(at -> lag(at.getKey(), at.getValue(), head))
                .toList();
    }

    private ProjectionLag lag(String projection, long position, long head) {
        long behind = Math.max(0, head - position);
        return new ProjectionLag(projection, position, behind, behind == 0 ? Duration.ZERO : waitingAfter(position));
    }

    private Duration waitingAfter(long position) {
        return jdbc
                .query(
                        "SELECT recorded_at FROM event_store.events WHERE position > ? ORDER BY position LIMIT 1",
                        (row, index) -> row.getTimestamp(1).toInstant(),
                        Math.max(0, position))
                .stream()
                .map(recorded -> Duration.between(recorded, clock.instant()))
                .filter(Duration::isPositive)
                .findFirst()
                .orElse(Duration.ZERO);
    }
}
