package org.ayumi.command.dispatch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;

/**
 * Takes the locks of aggregates before a transaction begins. Axon takes them when the transaction is there: as many as there
 * are connections would wait, each with one, for somebody in a shared turn who has the aggregate and needs a connection.
 *
 * @param locks the ones of the aggregates themselves: whoever has one may take it again
 */
record AggregatesInTurn(LockFactory locks) {

    /**
     * Carries out work on some aggregates.
     *
     * @throws org.axonframework.common.lock.LockAcquisitionFailedException when others had one of them for too long
     */
    <T> T with(Stream<String> addressees, Supplier<T> work) {
        Deque<Lock> taken = new ArrayDeque<>();
        try {
            // In one order for all, so that two who want the same do not wait for each other.
            addressees.sorted().distinct().forEach(id -> taken.push(locks.obtainLock(id)));
            return work.get();
        } finally {
            taken.forEach(Lock::release);
        }
    }
}
