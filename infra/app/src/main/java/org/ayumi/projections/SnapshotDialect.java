package org.ayumi.projections;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Map;
import org.ayumi.query.model.Standing;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Begins a snapshot in one round trip. Spring would ask for the isolation of the connection, set it and set it back: three, and
 * none of them brings anything. Here the transaction sets its own in the statement that reads where the projections stand.
 */
public final class SnapshotDialect extends HibernateJpaDialect {

    @Override
    public Object beginTransaction(EntityManager entities, TransactionDefinition definition) throws SQLException {
        if (!BegunSnapshot.isOne(definition)) {
            return super.beginTransaction(entities, definition);
        }
        DefaultTransactionDefinition asConnected = new DefaultTransactionDefinition(definition);
        asConnected.setIsolationLevel(TransactionDefinition.ISOLATION_DEFAULT);
        Object data = super.beginTransaction(entities, asConnected);
        Map<String, Standing> standings = entities.unwrap(Session.class).doReturningWork(TokenStandings::beginning);
        return BegunSnapshot.begin(data, standings);
    }

    @Override
    public void cleanupTransaction(@Nullable Object data) {
        if (data instanceof BegunSnapshot snapshot) {
            snapshot.end();
            super.cleanupTransaction(snapshot.data());
        } else {
            super.cleanupTransaction(data);
        }
    }
}
