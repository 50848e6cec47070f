package org.ayumi.eventstore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Appends what several units of work have ready in one transaction: one lock, one call, one flush. See ADR 51.
 *
 * <p>Each is compared with the store once more: its events must follow its aggregate's last one, and no lookup may have
 * changed since it was decided. One that does not fit is answered alone, with {@link NotAppendedException}, and the
 * others are stored as if it had not been there.
 */
public final class SharedTurns {

    private final AppendCall call;
    private final LedgerTable ledger;
    private final TransactionManager transactions;
    private final Set<String> lookupTypes;
    private final TurnListener listener;
    private final LeaderQueue<SharedTurn> queue;

    /** Where the order ended when this node looked last; only the thread that leads looks. */
    private long knownHead = -1;

    private final AtomicLong lookupsKnown = new AtomicLong();

    /**
     * Over one store.
     *
     * @param transactions in which nobody waits for ever for the database
     * @param lookupTypes of the events that change a lookup: they are appended in transactions of their own
     * @param patience how long a unit of work waits for its turn
     * @param listener told of each transaction
     */
    public SharedTurns(
            AppendCall call,
            LedgerTable ledger,
            TransactionManager transactions,
            Set<String> lookupTypes,
            Duration patience,
            TurnListener listener) {
        this.call = call;
        this.ledger = ledger;
        this.transactions = transactions;
        this.lookupTypes = Set.copyOf(lookupTypes);
        this.listener = listener;
        this.queue = new LeaderQueue<>(
                this::store,
                turn -> turn.events().stream().mapToInt(NewEvent::size).sum(),
                patience);
    }

    /** For one that decides in a shared turn: in a transaction for this alone, so that nobody waits longer for it than for any other. */
    public <T> T read(Supplier<T> read) {
        return transactions.fetchInTransaction(read);
    }

    /** Changes when a lookup may have changed. What was read after this was asked is as good as this. */
    public long lookupsKnown() {
        return lookupsKnown.get();
    }

    /**
     * Returns when the events are durable.
     *
     * @throws NotAppendedException when nothing of it was stored
     */
    void append(SharedTurn turn, List<NewEvent> events) {
        if (events.stream().map(NewEvent::type).anyMatch(lookupTypes::contains)) {
            throw new NotAppendedException("events that change a lookup are stored together with it");
        }
        turn.append(events);
        queue.carryOut(turn);
        turn.throwIfFailed();
        AppendedEnds.note(events, turn.ends());
    }

    /** What became of each is said in it. */
    void store(List<SharedTurn> batch) {
        try {
            storeTogether(batch);
        } catch (DataIntegrityViolationException misfit) {
            if (batch.size() == 1) {
                batch.getFirst().fail(new NotAppendedException("somebody else came between", misfit));
            } else {
                batch.forEach(turn -> store(List.of(turn)));
            }
        } catch (RuntimeException failure) {
            batch.forEach(turn -> turn.fail(failure));
        }
    }

    private void storeTogether(List<SharedTurn> batch) {
        long began = System.nanoTime();
        Transaction transaction = transactions.startTransaction();
        List<SharedTurn> stored;
        long head;
        try {
            stored = claimed(batch);
            head = stored.isEmpty() ? knownHead : appendAfterHead(stored);
        } catch (RuntimeException failure) {
            transaction.rollback();
            throw failure;
        }
        transaction.commit();
        knownHead = head;
        listener.stored(stored.size(), Duration.ofNanos(System.nanoTime() - began));
    }

    /** Without those whose key somebody else has. */
    private static List<SharedTurn> claimed(List<SharedTurn> batch) {
        for (SharedTurn turn : batch) {
            if (!turn.beside().map(KeptBeside::claim).orElse(true)) {
                turn.fail(new NotAppendedException("somebody else is answered under its key"));
            }
        }
        return batch.stream().filter(turn -> !turn.isRefused()).toList();
    }

    /** Says where the order ends then. */
    private long appendAfterHead(List<SharedTurn> claimed) {
        List<SharedTurn> fitting = claimed;
        AppendCall.Answer answer = call.append(knownHead, lookupTypes, events(fitting));
        if (!answer.appended()) {
            // The lock is had now: nobody comes between any more.
            // An order that ends earlier than it did is another database's: nothing known here holds there.
            if (knownHead < 0 || answer.lookupsChanged() || answer.head() < knownHead) {
                lookupsKnown.incrementAndGet();
            }
            fitting = decidedByLookupsOfNow(claimed);
            answer = call.append(answer.head(), lookupTypes, events(fitting));
        }
        long head = answer.head();
        List<StreamEnd> ends = answer.ends();
        ledger.completeSubtrees(head, head + ends.size());
        int from = 0;
        for (SharedTurn turn : fitting) {
            int to = from + turn.events().size();
            turn.appended(ends.subList(from, to));
            Optional<KeptBeside> beside = turn.beside();
            if (beside.isPresent()) {
                beside.get().keep(ends.get(to - 1));
            }
            from = to;
        }
        return head + ends.size();
    }

    private List<SharedTurn> decidedByLookupsOfNow(List<SharedTurn> turns) {
        long now = lookupsKnown.get();
        List<SharedTurn> fitting = new ArrayList<>();
        for (SharedTurn turn : turns) {
            if (turn.lookupsSeen() == now) {
                fitting.add(turn);
            } else {
                turn.fail(new NotAppendedException("a lookup has changed since it was decided"));
                turn.beside().ifPresent(KeptBeside::release);
            }
        }
        return fitting;
    }

    private static List<NewEvent> events(List<SharedTurn> turns) {
        return turns.stream().flatMap(turn -> turn.events().stream()).toList();
    }
}
