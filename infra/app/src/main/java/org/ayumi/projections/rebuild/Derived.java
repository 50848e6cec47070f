package org.ayumi.projections.rebuild;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.ayumi.kernel.DomainEvent;

/** Tables that follow from the events, so that they can be made again from these and compared. */
interface Derived {

    String name();

    /** Where the live tables are. */
    String schema();

    /** Those that others refer to first. */
    List<String> tables();

    /** Position of the last event that the live tables have in them. */
    long position();

    /** Applies an event to the tables that the transaction finds by name. */
    void apply(DomainEvent event, DomainEventMessage<?> message, TrackingToken token);

    default String shadow() {
        return schema() + "_check";
    }
}
