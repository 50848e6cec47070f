package org.ayumi.projections;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** How far the batches of this node have brought each projection, for readers that wait for one. */
@Component
public final class ReachedHere implements BatchListener {

    private final Map<String, Long> reached = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition further = lock.newCondition();

    @Override
    public void written(String projection, long last, int events, Duration took) {
        lock.lock();
        try {
            reached.merge(projection, last, Math::max);
            further.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it is as far as that, or for a while: the projection may run on another node. */
    long await(String projection, long position, Duration atMost) throws InterruptedException {
        long remaining = atMost.toNanos();
        lock.lock();
        try {
            while (of(projection) < position && remaining > 0) {
                remaining = further.awaitNanos(remaining);
            }
            return of(projection);
        } finally {
            lock.unlock();
        }
    }

    private long of(String projection) {
        return reached.getOrDefault(projection, 0L);
    }
}
