package org.ayumi.query.support;

/** Turns events, in their global order, into the rows of one read model. */
public interface Projection {

    String name();

    /** Applies an event; one that was applied before changes nothing. */
    void apply(RecordedEvent event);

    /** Deletes every row of its tables. */
    void clear();
}
