package org.ayumi.query.model;

import java.util.List;
import org.ayumi.kernel.event.RecordedEvent;

/** Turns events, in their global order, into the rows of one read model. */
public interface Projection {

    String name();

    /** Applies an event; one that was applied before changes nothing. */
    void apply(RecordedEvent event);

    /** Its tables, in its own schema; those that others refer to first. */
    List<String> tables();
}
