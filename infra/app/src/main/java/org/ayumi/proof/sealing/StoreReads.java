package org.ayumi.proof.sealing;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.store.StoreUnreadableException;
import org.ayumi.ledger.store.StoredLog;

/** Reads the stored log in a transaction of its own that sees one state and writes nothing. */
final class StoreReads {

    private final DataSource dataSource;

    StoreReads(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What is done with the log. */
    @FunctionalInterface
    interface Read<T> {
        T of(StoredLog log) throws IOException, MalformedException;
    }

    /** What is done with one connection. */
    @FunctionalInterface
    interface Look<T> {
        T at(Connection connection) throws IOException, MalformedException;
    }

    <T> T read(Read<T> read) throws IOException, MalformedException {
        return look(connection -> read.of(new StoredLog(connection)));
    }

    <T> T look(Look<T> look) throws IOException, MalformedException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return look.at(connection);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new StoreUnreadableException(e);
        }
    }
}
