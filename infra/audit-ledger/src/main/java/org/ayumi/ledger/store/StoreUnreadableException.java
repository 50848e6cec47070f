package org.ayumi.ledger.store;

import java.sql.SQLException;

/** PostgreSQL did not answer a question about the log. It says nothing about what the log holds. */
public final class StoreUnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreUnreadableException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
