package org.ayumi.command.dispatch;

import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Keeps answers of commands that have no transaction of their own. */
@FunctionalInterface
public interface SharedTurnAnswers {

    /** Keeps an answer in the transaction that will store the events of a unit of work. */
    void keep(UnitOfWork<?> unitOfWork, Answer answer);

    /** Of one command, under its key. */
    interface Answer {

        /** Claims the key in the current transaction; false where somebody else has it, or is about to. Waits for nobody. */
        boolean claim();

        /** Gives the key back in the current transaction. */
        void release();

        /** Keeps what is answered, which follows from where the events end. */
        void keep(StreamEnds.StreamEnd end);
    }
}
