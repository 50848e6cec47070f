package org.ayumi.testsupport;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Where a test's own database is and who may enter it. */
public record TestDatabase(String url, String username, String password) {

    public DataSource dataSource() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        dataSource.setUser(username);
        dataSource.setPassword(password);
        return dataSource;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }

    public int port() {
        return URI.create(url.substring("jdbc:".length())).getPort();
    }

    /** The name of the database on its server. */
    public String name() {
        return URI.create(url.substring("jdbc:".length())).getPath().substring(1);
    }

    /** The same database by another way. */
    public TestDatabase through(int otherPort) {
        return new TestDatabase("jdbc:postgresql://127.0.0.1:" + otherPort + "/" + name(), username, password);
    }

    public TestDatabase as(String otherUser, String otherPassword) {
        return new TestDatabase(url, otherUser, otherPassword);
    }
}
