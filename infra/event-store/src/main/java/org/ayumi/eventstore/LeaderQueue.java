package org.ayumi.eventstore;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.springframework.dao.QueryTimeoutException;

/**
 * Threads that have something to do which only one can do at a time: whoever comes to a free place leads, and does what the
 * others have brought in the meantime, too. There is no timer and no thread of its own: who is alone does not wait, and what
 * is done at once grows with what has queued.
 *
 * @param <T> what each brings
 */
final class LeaderQueue<T> {

    private static final int MOST_AT_ONCE = 256;
    private static final int MOST_BYTES_AT_ONCE = 4 << 20;

    private final Consumer<List<T>> work;
    private final ToIntFunction<T> size;
    private final Duration patience;

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Waiting<T>> waiting = new ArrayDeque<>();
    private boolean led;

    /**
     * Led by one thread at a time.
     *
     * @param work done for all of a list, on the thread of one of them; what became of each it says there
     * @param size in bytes
     * @param patience how long each waits until its turn begins
     */
    LeaderQueue(Consumer<List<T>> work, ToIntFunction<T> size, Duration patience) {
        this.work = work;
        this.size = size;
        this.patience = patience;
    }

    /**
     * Returns when the work was done for it.
     *
     * @throws QueryTimeoutException when its turn did not come; nothing was done for it then
     */
    void carryOut(T brought) {
        Waiting<T> own = new Waiting<>(brought);
        lock.lock();
        try {
            waiting.add(own);
            if (!led) {
                led = true;
                own.next.complete(Signal.LEAD);
            }
        } finally {
            lock.unlock();
        }
        if (await(own) == Signal.LEAD) {
            lead();
        }
    }

    /** How many wait for their turn. */
    int queued() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    private Signal await(Waiting<T> own) {
        try {
            return own.next.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            withdraw(own);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            withdraw(own);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
        // It is being carried out: how it ends must be known.
        return own.next.join();
    }

    private void withdraw(Waiting<T> own) {
        lock.lock();
        try {
            if (!own.next.isDone() && waiting.remove(own)) {
                throw new QueryTimeoutException("its turn to append did not come");
            }
        } finally {
            lock.unlock();
        }
    }

    private void lead() {
        List<Waiting<T>> batch = nextBatch();
        try {
            work.accept(batch.stream().map(Waiting::brought).toList());
        } finally {
            handOver();
            batch.forEach(done -> done.next.complete(Signal.DONE));
        }
    }

    /** The leader's own comes first: it is at the head of the queue. */
    private List<Waiting<T>> nextBatch() {
        lock.lock();
        try {
            List<Waiting<T>> batch = new ArrayList<>();
            int bytes = 0;
            while (!waiting.isEmpty() && batch.size() < MOST_AT_ONCE) {
                bytes += size.applyAsInt(waiting.element().brought);
                if (!batch.isEmpty() && bytes > MOST_BYTES_AT_ONCE) {
                    break;
                }
                batch.add(waiting.remove());
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private void handOver() {
        lock.lock();
        try {
            led = !waiting.isEmpty();
            if (led) {
                waiting.element().next.complete(Signal.LEAD);
            }
        } finally {
            lock.unlock();
        }
    }

    private enum Signal {
        LEAD,
        DONE
    }

    private record Waiting<T>(T brought, CompletableFuture<Signal> next) {

        Waiting(T brought) {
            this(brought, new CompletableFuture<>());
        }
    }
}
