package org.ayumi.query.model;

import org.ayumi.kernel.event.RecordedEvent;

/**
 * A projection whose rows can be kept in tables, or in memory for a moment in the past.
 *
 * @param <R> the rows: small ports that both ways of keeping them implement
 */
public interface ReadModel<R> extends Projection {

    /** The rows in the database. */
    R live();

    /** Rows of nothing yet, in memory. */
    R inMemory();

    /** Applies an event to given rows: the one place that says what an event does. */
    void apply(RecordedEvent event, R rows);
}
