package org.ayumi.app.axon;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.UpdateChecker;
import org.ayumi.eventstore.PromptEventStore;
import org.ayumi.process.StartupRefused;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What must be true of the wiring before the first command: checked, not believed. */
@Component
class StartupProofs {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final JdbcTemplate jdbc;
    private final EntityManager entities;
    private final TransactionManager transactions;
    private final TokenStore tokens;

    StartupProofs(JdbcTemplate jdbc, EntityManager entities, TransactionManager transactions, TokenStore tokens) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.transactions = transactions;
        this.tokens = tokens;
    }

    void check(Configuration axon) {
        prove(transactions instanceof SpringTransactionManager, "Axon uses Spring transactions");
        prove(transactions.equals(axon.getComponent(TransactionManager.class)), "Axon uses the declared transactions");
        prove(axon.eventStore() instanceof PromptEventStore, "the event store is the one that wakes projections");
        prove(tokens instanceof JdbcTokenStore, "the token store is the JDBC one");
        axon.eventProcessingConfiguration().eventProcessors().values().stream()
                .filter(processor -> processor instanceof PooledStreamingEventProcessor)
                .map(PooledStreamingEventProcessor.class::cast)
                .forEach(processor -> prove(
                        tokens.equals(axon.eventProcessingConfiguration().tokenStore(processor.getName())),
                        "projection " + processor.getName() + " keeps its token in the token store"));
        prove(
                NoTransactionManager.instance()
                        .equals(axon.eventProcessingConfiguration().transactionManager(AxonConfiguration.REGISTRY)),
                "lookups are written in the transaction of their command");
        prove(axon.getComponent(UpdateChecker.class, () -> null) == null, "the update checker is not there");
        proveOneTransaction();
        for (String change : new String[] {
            "UPDATE event_store.events SET type = type WHERE false",
            "DELETE FROM event_store.events WHERE false",
            "TRUNCATE event_store.events",
            "UPDATE access.read_log SET actor = actor WHERE false",
            "DELETE FROM access.read_log WHERE false",
            "TRUNCATE access.read_log",
            "DELETE FROM access.read_chain WHERE false",
            "DELETE FROM access.read_heads WHERE false"
        }) {
            proveRefused(change);
        }
    }

    /** JDBC (events, tokens) and JPA (rows, lookups) are in the same transaction, which Axon began. */
    private void proveOneTransaction() {
        Transaction transaction = transactions.startTransaction();
        try {
            String sql = "SELECT cast(pg_current_xact_id() AS text)";
            String byJdbc = jdbc.queryForObject(sql, String.class);
            Object byJpa = entities.createNativeQuery(sql).getSingleResult();
            prove(byJdbc != null && byJdbc.equals(byJpa), "JDBC and JPA share Axon's transaction");
        } finally {
            transaction.rollback();
        }
    }

    private void proveRefused(String change) {
        Transaction transaction = transactions.startTransaction();
        try {
            jdbc.execute(change);
        } catch (DataAccessException refusal) {
            prove(
                    refusal.getRootCause() instanceof SQLException cause
                            && INSUFFICIENT_PRIVILEGE.equals(cause.getSQLState()),
                    "PostgreSQL refuses: " + change);
            return;
        } finally {
            transaction.rollback();
        }
        prove(false, "PostgreSQL refuses: " + change);
    }

    private static void prove(boolean holds, String claim) {
        if (!holds) {
            throw new StartupRefused(
                    "起動時の検査に失敗しました。 / A check at start failed: " + claim + ".",
                    "The service does not run on a wiring that could lose or change events.");
        }
    }
}
