package org.ayumi.app.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.ayumi.eventstore.EventTable;
import org.ayumi.query.support.Projection;
import org.ayumi.query.support.ProjectionPositions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where projections stand, and how one is rebuilt from the first event. */
@Component
class ProjectionControl {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionControl.class);

    private final Map<String, Projection> projections;
    private final Configuration axon;
    private final ProjectionPositions positions;
    private final EventTable events;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ProjectionControl(
            List<Projection> projections,
            Configuration axon,
            ProjectionPositions positions,
            EventTable events,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.projections = projections.stream().collect(Collectors.toMap(Projection::name, Function.identity()));
        this.axon = axon;
        this.positions = positions;
        this.events = events;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    boolean knows(String name) {
        return projections.containsKey(name);
    }

    /** Position of every projection, by name. */
    Map<String, Long> positions() {
        Map<String, Long> found = new LinkedHashMap<>();
        projections.keySet().stream().sorted().forEach(name -> found.put(name, positions.positionOf(name)));
        return found;
    }

    long head() {
        return events.head();
    }

    boolean haveReached(long position) {
        return positions().values().stream().allMatch(reached -> reached >= position);
    }

    /**
     * Empties a projection and applies every event again. Rows and token go in one transaction, so a crash in between
     * finds either the old read model or a rebuild that goes on by itself.
     */
    void rebuild(String name) {
        Projection projection = projections.get(name);
        if (projection == null) {
            throw new IllegalArgumentException("no projection named " + name);
        }
        PooledStreamingEventProcessor processor = axon.eventProcessingConfiguration()
                .eventProcessor(name, PooledStreamingEventProcessor.class)
                .orElseThrow();
        long head = head();
        LOG.info("rebuilding {} up to position {}", name, head);
        processor.shutDown();
        try {
            transaction.executeWithoutResult(status -> {
                jdbc.update("DELETE FROM processing.token_entry WHERE processor_name = ?", name);
                projection.clear();
            });
        } finally {
            processor.start();
        }
        LOG.info("{} is empty and follows the events again", name);
    }
}
