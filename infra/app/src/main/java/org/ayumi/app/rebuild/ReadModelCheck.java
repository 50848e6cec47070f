package org.ayumi.app.rebuild;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.query.support.Projection;
import org.ayumi.query.support.ProjectionHandler;
import org.ayumi.query.support.ProjectionPositions;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares read models with what their events say: each is built again in tables of its own, up to the position at which
 * the live one stands, and compared row by row. All in one snapshot and one transaction that is given up, so that nothing
 * is changed and nobody is kept waiting.
 */
@Component
public class ReadModelCheck {

    private static final int EVENTS_BETWEEN_FLUSHES = 200;

    private final Map<String, Projection> projections = new TreeMap<>();
    private final Configuration axon;
    private final TransactionTemplate snapshot;
    private final EntityManager entities;
    private final ProjectionPositions positions;
    private final ReadModelSchemas schemas;
    private final TableComparison tables;
    private final JdbcTemplate jdbc;

    ReadModelCheck(
            List<Projection> projections,
            Configuration axon,
            PlatformTransactionManager transactions,
            EntityManager entities,
            ProjectionPositions positions,
            ReadModelSchemas schemas,
            TableComparison tables,
            JdbcTemplate jdbc) {
        projections.forEach(projection -> this.projections.put(projection.name(), projection));
        this.axon = axon;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.entities = entities;
        this.positions = positions;
        this.schemas = schemas;
        this.tables = tables;
        this.jdbc = jdbc;
    }

    /**
     * What came of a check.
     *
     * @param position up to which the read model was compared
     * @param parked events that the live one has left out because they wait as dead letters; their rows differ
     * @param differences the first of each table
     */
    public record Result(
            String projection, long position, long parked, boolean sound, List<RowDifference> differences) {}

    public Set<String> names() {
        return Set.copyOf(projections.keySet());
    }

    public Result check(String name) {
        Projection projection = Objects.requireNonNull(projections.get(name));
        return Objects.requireNonNull(snapshot.execute(status -> {
            status.setRollbackOnly();
            return within(projection);
        }));
    }

    private Result within(Projection projection) {
        String name = projection.name();
        long position = positions.positionOf(name);
        Long parked = jdbc.queryForObject(
                "SELECT count(*) FROM processing.dead_letter WHERE projection = ?", Long.class, name);
        schemas.createShadow(name);
        schemas.useShadow(name);
        apply(new ProjectionHandler(projection), position);
        List<RowDifference> differences = new ArrayList<>();
        for (String table : schemas.liveTables(name)) {
            tables.difference(ReadModelSchemas.live(name), ReadModelSchemas.shadow(name), table)
                    .ifPresent(differences::add);
        }
        return new Result(name, position, parked == null ? 0 : parked, differences.isEmpty(), differences);
    }

    private void apply(ProjectionHandler projection, long upTo) {
        try (BlockingStream<TrackedEventMessage<?>> events =
                axon.eventStore().openStream(new GlobalSequenceTrackingToken(0))) {
            for (long position = 0; position < upTo; ) {
                TrackedEventMessage<?> event = events.nextAvailable();
                position = event.trackingToken().position().orElseThrow();
                if (position <= upTo && event instanceof DomainEventMessage<?> message) {
                    projection.on((DomainEvent) event.getPayload(), message, event.trackingToken());
                }
                if (position % EVENTS_BETWEEN_FLUSHES == 0) {
                    entities.flush();
                    entities.clear();
                }
            }
            entities.flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while checking a read model", e);
        }
    }
}
