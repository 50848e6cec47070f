package org.ayumi.query.model;

import java.util.List;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.RecordedEvent;

/** Turns events, in their global order, into the rows of one read model. */
public interface Projection {

    String name();

    /**
     * Told of the events of a batch before the first of them is applied: rows that they will ask for may be fetched
     * together. Changes nothing.
     */
    default void expect(List<DomainEvent> coming) {}

    /** Applies an event; one that was applied before changes nothing. */
    void apply(RecordedEvent event);

    /** Its tables, in its own schema; those that others refer to first. */
    List<String> tables();
}
