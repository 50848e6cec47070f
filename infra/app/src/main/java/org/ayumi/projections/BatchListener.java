package org.ayumi.projections;

import java.time.Duration;

/** Told of every batch of events whose rows were written and committed. */
@FunctionalInterface
public interface BatchListener {

    /**
     * A batch of a projection is written.
     *
     * @param last the position of its last event
     * @param events how many it has
     * @param took from the first event to the commit
     */
    void written(String projection, long last, int events, Duration took);

    /** Tells another one, too. */
    default BatchListener and(BatchListener other) {
        return (projection, last, events, took) -> {
            written(projection, last, events, took);
            other.written(projection, last, events, took);
        };
    }
}
