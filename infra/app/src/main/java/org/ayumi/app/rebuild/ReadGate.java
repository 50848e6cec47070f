package org.ayumi.app.rebuild;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.Session;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/**
 * Keeps readers and the swap of a rebuilt read model apart. A snapshot read passes the gate before its first table: it
 * then never waits for the swap between two tables, where the two could wait for each other, and its snapshot is never
 * older than the tables it finds.
 */
@Component
class ReadGate extends HibernateJpaVendorAdapter {

    private static final String TABLE = "processing.read_gate";

    /** To lock the gate alone, until commit. */
    static final String CLOSE = "LOCK TABLE " + TABLE + " IN ACCESS EXCLUSIVE MODE";

    private static final String PASS = "LOCK TABLE " + TABLE + " IN ACCESS SHARE MODE";

    private final Dialect dialect = new Dialect();

    @Override
    public HibernateJpaDialect getJpaDialect() {
        return dialect;
    }

    private static final class Dialect extends HibernateJpaDialect {

        @Override
        public Object beginTransaction(EntityManager entityManager, TransactionDefinition definition)
                throws PersistenceException, SQLException {
            Object transaction = super.beginTransaction(entityManager, definition);
            if (isSnapshotRead(definition)) {
                entityManager.unwrap(Session.class).doWork(ReadGate.Dialect::pass);
            }
            return transaction;
        }

        private static boolean isSnapshotRead(TransactionDefinition definition) {
            return definition.isReadOnly()
                    && definition.getIsolationLevel() == TransactionDefinition.ISOLATION_REPEATABLE_READ;
        }

        /** LOCK takes no snapshot, so the snapshot is the first query's. */
        private static void pass(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(PASS);
            }
        }
    }
}
