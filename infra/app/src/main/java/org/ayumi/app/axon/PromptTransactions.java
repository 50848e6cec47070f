package org.ayumi.app.axon;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.ayumi.process.DaemonThreads;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transactions of commands: whoever waits for an answer hears within seconds, whether the database has gone silent or is
 * only slow.
 *
 * <p>Time limits of statements or of the network start anew with each statement, and asking the database to cancel one
 * waits for the same network. So when its time is over the connection itself is cut, and what was not committed is not.
 */
final class PromptTransactions extends SpringTransactionManager {

    private static final Logger LOG = LoggerFactory.getLogger(PromptTransactions.class);

    private final DataSource dataSource;
    private final Duration timeout;
    private final ScheduledExecutorService watch = DaemonThreads.scheduled("command-timeout", 1);

    PromptTransactions(PlatformTransactionManager spring, DataSource dataSource, Duration timeout) {
        super(spring);
        this.dataSource = dataSource;
        this.timeout = timeout;
    }

    @Override
    public Transaction startTransaction() {
        boolean isPartOfAnother = TransactionSynchronizationManager.isActualTransactionActive();
        Transaction transaction = super.startTransaction();
        if (!isPartOfAnother) {
            Connection connection = DataSourceUtils.getConnection(dataSource);
            try {
                limit(connection.unwrap(Connection.class));
            } catch (SQLException e) {
                transaction.rollback();
                throw new DataAccessResourceFailureException("the connection is gone", e);
            } finally {
                DataSourceUtils.releaseConnection(connection, dataSource);
            }
        }
        return transaction;
    }

    private void limit(Connection connection) {
        Limit limit = new Limit(connection);
        TransactionSynchronizationManager.registerSynchronization(limit);
        limit.runsOut = watch.schedule(limit::cut, timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Of one transaction. It is lifted before the pool has the connection back, and could give it to somebody else. */
    private static final class Limit implements TransactionSynchronization {

        private final Connection connection;
        private volatile @Nullable ScheduledFuture<?> runsOut;
        private boolean lifted;

        Limit(Connection connection) {
            this.connection = connection;
        }

        private synchronized void cut() {
            if (lifted) {
                return;
            }
            try {
                LOG.warn("a command has waited too long for the database; its connection is cut");
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.warn("its connection could not be cut", e);
            }
        }

        @Override
        public void afterCompletion(int status) {
            ScheduledFuture<?> future = runsOut;
            if (future != null) {
                future.cancel(false);
            }
            lift();
        }

        private synchronized void lift() {
            lifted = true;
        }
    }
}
