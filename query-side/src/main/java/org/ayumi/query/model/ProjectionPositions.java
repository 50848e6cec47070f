package org.ayumi.query.model;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How far projections are. */
public interface ProjectionPositions {

    /** The position up to which a projection has applied events, 0 before the first. */
    long positionOf(String projection);

    /**
     * Waits until a projection is as far as that, or for a while.
     *
     * @return a position it has reached, or 0 where nothing was heard of it: then only {@link #positionOf} tells
     */
    default long await(String projection, long position, Duration atMost) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(atMost.toNanos());
        return 0;
    }
}
