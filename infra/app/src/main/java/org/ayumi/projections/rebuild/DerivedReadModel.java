package org.ayumi.projections.rebuild;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.projections.ProjectionHandler;
import org.ayumi.query.model.Projection;
import org.ayumi.query.model.ProjectionPositions;

/** The tables of a projection, which follow the events at their own pace. */
record DerivedReadModel(Projection projection, ProjectionPositions positions) implements Derived {

    @Override
    public String name() {
        return projection.name();
    }

    @Override
    public String schema() {
        return ReadModelSchemas.live(name());
    }

    @Override
    public List<String> tables() {
        return projection.tables();
    }

    @Override
    public long position() {
        return positions.positionOf(name());
    }

    @Override
    public void apply(DomainEvent event, DomainEventMessage<?> message, TrackingToken token) {
        new ProjectionHandler(projection).on(event, message, token);
    }
}
