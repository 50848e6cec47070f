package org.ayumi.access.readlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.ayumi.app.RunningService;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;

/** A service whose role is not the owner of its database, as it should be in a city. */
record TwoRoles(RunningService service, TestDatabase owner) {

    static final String ROLE = "ayumi_reader_of_tests";

    static TwoRoles start() throws SQLException {
        TestDatabase owner = TestPostgres.freshDatabase();
        execute(owner, "DROP ROLE IF EXISTS " + ROLE);
        execute(owner, "CREATE ROLE " + ROLE + " LOGIN PASSWORD 'unused'");
        RunningService service = RunningService.start(
                owner.as(ROLE, "unused"),
                Map.of(
                        "spring.flyway.user", owner.username(),
                        "spring.flyway.password", owner.password(),
                        "ayumi.sample", "true"));
        return new TwoRoles(service, owner);
    }

    void asOwner(String sql) throws SQLException {
        execute(owner, sql);
    }

    void asService(String sql) throws SQLException {
        execute(service.database(), sql);
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
