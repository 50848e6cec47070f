package org.ayumi.app.axon;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.ayumi.command.dispatch.CommandDispatcher;

/** A transaction for each command that does not share its turn with others: while that one decides, none is open. */
record TransactionsOfTheirOwn(TransactionManager transactions) implements TransactionManager {

    @Override
    public Transaction startTransaction() {
        return CurrentUnitOfWork.isStarted()
                        && CurrentUnitOfWork.get().getMessage() instanceof CommandMessage<?> command
                        && CommandDispatcher.isInSharedTurn(command)
                ? NoTransactionManager.instance().startTransaction()
                : transactions.startTransaction();
    }
}
