package org.ayumi.eventstore;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * A unit of work that has no transaction while it decides. What it has to append goes to the database together with what
 * others have ready ({@link SharedTurns}), and is durable when that returns.
 *
 * <p>It must depend on nothing but its aggregate's stream and the lookups: those are compared once more under the lock.
 */
public final class SharedTurn {

    private static final String RESOURCE = SharedTurn.class.getName();

    private final long lookupsSeen;
    private List<NewEvent> events = List.of();
    private List<StreamEnd> ends = List.of();
    private @Nullable KeptBeside beside;
    private @Nullable RuntimeException failure;

    SharedTurn(long lookupsSeen) {
        this.lookupsSeen = lookupsSeen;
    }

    /**
     * Said before it decides.
     *
     * @param lookupsSeen what {@link SharedTurns#lookupsKnown} said before the first lookup was read
     */
    public static void take(UnitOfWork<?> unitOfWork, long lookupsSeen) {
        unitOfWork.resources().put(RESOURCE, new SharedTurn(lookupsSeen));
    }

    /** The current unit of work's, if it has one. */
    public static Optional<SharedTurn> current() {
        return CurrentUnitOfWork.isStarted()
                ? Optional.ofNullable(CurrentUnitOfWork.get().getResource(RESOURCE))
                : Optional.empty();
    }

    /** That of a unit of work which has one. */
    public static SharedTurn of(UnitOfWork<?> unitOfWork) {
        return Objects.requireNonNull(unitOfWork.getResource(RESOURCE), "it has a transaction of its own");
    }

    /** Kept in the transaction that appends, or neither is. */
    public void keep(KeptBeside kept) {
        beside = kept;
    }

    /** Which lookups it was decided by. */
    public long lookupsSeen() {
        return lookupsSeen;
    }

    void append(List<NewEvent> ready) {
        events = List.copyOf(ready);
    }

    void appended(List<StreamEnd> endOfEach) {
        ends = List.copyOf(endOfEach);
    }

    /** Of each event, in their order; empty until they are appended. */
    List<StreamEnd> ends() {
        return ends;
    }

    List<NewEvent> events() {
        return events;
    }

    Optional<KeptBeside> beside() {
        return Optional.ofNullable(beside);
    }

    /** What is known first stays. */
    void fail(RuntimeException reason) {
        if (failure == null) {
            failure = reason;
        }
    }

    boolean isRefused() {
        return failure != null;
    }

    void throwIfFailed() {
        if (failure != null) {
            throw failure;
        }
        if (ends.size() != events.size()) {
            throw new IllegalStateException("whoever led this turn did not bring it to its end");
        }
    }
}
