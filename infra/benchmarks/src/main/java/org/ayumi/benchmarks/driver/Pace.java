package org.ayumi.benchmarks.driver;

import java.util.concurrent.locks.LockSupport;

/** A steady rate for one worker: what comes late is not made up for. */
public final class Pace {

    private final long nanos;
    private long next = System.nanoTime();

    public Pace(double perSecond) {
        this.nanos = (long) (1e9 / perSecond);
    }

    /** Returns when the next one is due. */
    public void await() {
        long now = System.nanoTime();
        while (next - now > 0) {
            LockSupport.parkNanos(next - now);
            now = System.nanoTime();
        }
        next = Math.max(next, now - nanos) + nanos;
    }
}
