package org.ayumi.projections.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.eventstore.EventTable;
import org.ayumi.query.model.Projection;
import org.ayumi.query.model.ProjectionPositions;
import org.springframework.stereotype.Component;

/** Where projections stand. */
@Component
class ProjectionStanding {

    private final List<String> projections;
    private final ProjectionPositions positions;
    private final EventTable events;

    ProjectionStanding(List<Projection> projections, ProjectionPositions positions, EventTable events) {
        this.projections = projections.stream().map(Projection::name).sorted().toList();
        this.positions = positions;
        this.events = events;
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
}
