package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.ayumi.testsupport.PostgresServer;
import org.ayumi.testsupport.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drills' own PostgreSQL goes away and comes back as it is told. */
class PostgresServerTest {

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void what_was_committed_is_there_after_a_stop_a_hasty_stop_and_a_kill() throws SQLException {
        try (PostgresServer server = PostgresServer.start(directory)) {
            TestDatabase owner = server.owner();
            update(owner, "CREATE TABLE kept (round int)");
            update(owner, "INSERT INTO kept VALUES (0)");
            Runnable[] endings = {server::stop, server::stopImmediately, server::kill};
            for (int ending = 0; ending < endings.length; ending++) {
                endings[ending].run();
                assertThatThrownBy(() -> count(owner)).isInstanceOf(SQLException.class);
                server.start();
                assertThat(count(owner)).isEqualTo(ending + 1);
                update(owner, "INSERT INTO kept VALUES (" + (ending + 1) + ")");
            }
        }
    }

    @Test
    void the_service_may_enter_but_owns_nothing_and_fsync_is_on() throws SQLException {
        try (PostgresServer server = PostgresServer.start(directory);
                Connection connection = server.service().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT current_setting('fsync'), has_database_privilege(current_database(), 'CREATE')")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("on");
            assertThat(row.getBoolean(2)).isFalse();
        }
    }

    private static void update(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM kept")) {
            row.next();
            return row.getInt(1);
        }
    }
}
