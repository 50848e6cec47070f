package org.ayumi.projections.rebuild;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.ayumi.command.lookup.RegistryKeeper;
import org.ayumi.eventstore.EventTable;
import org.ayumi.kernel.DomainEvent;
import org.springframework.stereotype.Component;

/** The lookups of the command side, which decide what is refused. They are committed with their events. */
@Component
final class DerivedLookups implements Derived {

    static final String NAME = "lookups";

    private final RegistryKeeper keeper;
    private final EventTable events;

    DerivedLookups(RegistryKeeper keeper, EventTable events) {
        this.keeper = keeper;
        this.events = events;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String schema() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return RegistryKeeper.TABLES;
    }

    @Override
    public long position() {
        return events.head();
    }

    @Override
    public void apply(DomainEvent event, DomainEventMessage<?> message, TrackingToken token) {
        keeper.on(event);
    }
}
