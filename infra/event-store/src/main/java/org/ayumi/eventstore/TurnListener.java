package org.ayumi.eventstore;

import java.time.Duration;

/** Hears of every turn that was committed. */
@FunctionalInterface
public interface TurnListener {

    /**
     * On the thread that led it.
     *
     * @param together units of work whose events were stored in it
     * @param took from the begin of its transaction to the end of its commit
     */
    void stored(int together, Duration took);
}
