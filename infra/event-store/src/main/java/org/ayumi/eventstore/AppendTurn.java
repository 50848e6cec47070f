package org.ayumi.eventstore;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * A unit of work that takes its turn to append before it reads its aggregate, not only when it appends: nobody comes
 * between any more. Others wait for it in the meantime, so it is for those that were overtaken once.
 */
public final class AppendTurn {

    private static final String RESOURCE = AppendTurn.class.getName();

    private AppendTurn() {}

    /** Must be said before the aggregate is loaded. A unit of work that loads several could wait for itself. */
    public static void takeFirst(UnitOfWork<?> unitOfWork) {
        unitOfWork.resources().put(RESOURCE, true);
    }

    static boolean isTakenFirst() {
        return CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().getResource(RESOURCE) != null;
    }
}
