package org.ayumi.projections;

import java.time.Duration;

/** Told of every batch of events whose rows were written and committed. */
@FunctionalInterface
public interface BatchListener {

    /** From the first event of the batch to its commit. */
    void written(String projection, int events, Duration took);
}
