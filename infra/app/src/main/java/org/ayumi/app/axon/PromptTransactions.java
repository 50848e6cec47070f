package org.ayumi.app.axon;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Transactions of commands: whoever waits for an answer hears within seconds when the database has gone silent.
 *
 * <p>A statement timeout is not enough: on a half-open connection nothing comes back at all. The network timeout is set
 * per transaction, so that rebuilds and folds, which may take longer, keep the pool's.
 */
final class PromptTransactions extends SpringTransactionManager {

    private final DataSource dataSource;
    private final int networkTimeoutMillis;

    PromptTransactions(PlatformTransactionManager spring, DataSource dataSource, Duration networkTimeout) {
        super(spring, within(networkTimeout));
        this.dataSource = dataSource;
        this.networkTimeoutMillis = (int) networkTimeout.toMillis();
    }

    /** Of the whole transaction: a database that is only slow never lets a network timeout pass. */
    private static TransactionDefinition within(Duration timeout) {
        DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
        definition.setTimeout((int) timeout.toSeconds());
        return definition;
    }

    @Override
    public Transaction startTransaction() {
        Transaction transaction = super.startTransaction();
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            // The pool puts its own timeout back when the connection returns.
            connection.setNetworkTimeout(Runnable::run, networkTimeoutMillis);
        } catch (SQLException e) {
            transaction.rollback();
            throw new DataAccessResourceFailureException("the connection is gone", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
        return transaction;
    }
}
