package org.ayumi.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where the database is and who enters it.
 *
 * @param owner runs the migration of the event store, and owns it
 * @param service what the running service is; owns read models and lookups, may only insert and read events
 */
record DatabaseAccess(String url, Account owner, Account service) {

    private static final int CONNECT_TIMEOUT_SECONDS = 5;

    /** A database role with its password. */
    record Account(String username, String password) {}

    boolean sameRole() {
        return owner.username().equals(service.username());
    }

    Connection connect(Account account) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", account.username());
        properties.setProperty("password", account.password());
        properties.setProperty("connectTimeout", String.valueOf(CONNECT_TIMEOUT_SECONDS));
        properties.setProperty("loginTimeout", String.valueOf(CONNECT_TIMEOUT_SECONDS));
        return DriverManager.getConnection(url, properties);
    }
}
