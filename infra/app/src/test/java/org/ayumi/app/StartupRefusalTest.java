package org.ayumi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ayumi.database.DataDirectory;
import org.ayumi.process.StartupRefused;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The service does not start where it could not keep its promises; it says why in a sentence, not in a stack trace. */
@Isolated("it reads what is logged by everybody")
@ExtendWith(OutputCaptureExtension.class)
class StartupRefusalTest {

    private static final String FLYWAY_USER = "spring.flyway.user";

    @TempDir
    private Path directory = Path.of(".");

    private final TestDatabase database = TestPostgres.freshDatabase();

    private String refused(TestDatabase where, CapturedOutput output, Map<String, String> more) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>(more);
        settings.putIfAbsent("ayumi.data-dir", directory.toString());
        return refused(() -> RunningService.start(where, settings).close(), output);
    }

    private static String refused(ThrowingCallable start, CapturedOutput output) {
        int before = output.getAll().length();
        Throwable failure = catchThrowable(start);
        String printed = output.getAll().substring(before);
        String message = causes(failure)
                .filter(StartupRefused.class::isInstance)
                .map(cause -> String.valueOf(cause.getMessage()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("started, or failed otherwise", failure));
        assertThat(message)
                .doesNotContain("\n")
                .matches(".*[ぁ-ん].*。.* / [A-Z].*")
                .hasSizeLessThan(400);
        assertThat(printed)
                .contains("APPLICATION FAILED TO START", message, "Action:")
                .doesNotContain("\tat org.", "\tat java.");
        return message;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Nested
    class ADataDirectory {

        @Test
        void that_another_service_holds_is_left_to_it(CapturedOutput output) throws IOException {
            try (RunningService first =
                    RunningService.start(database, Map.of("ayumi.data-dir", directory.toString()))) {
                TestPlan plan = TestPlan.adoptedBy(first.as("staff"));
                assertThat(refused(TestPostgres.freshDatabase(), output, Map.of()))
                        .contains(directory.toString());
                assertThat(plan.report(plan.count(), "2024", TestPlan.measured(30))
                                .status())
                        .as("the first service is unharmed")
                        .isEqualTo(200);
            }
        }

        @Test
        void that_cannot_be_written_is_refused(CapturedOutput output) throws IOException {
            Path file = Files.createFile(directory.resolve("a-file"));
            assertThat(refused(database, output, Map.of("ayumi.data-dir", file.toString())))
                    .contains("a-file");
        }

        @Test
        void is_free_again_after_a_start_that_was_refused(CapturedOutput output) throws IOException {
            refused(database, output, Map.of("ayumi.require-durability", "true"));
            DataDirectory.take(directory).close();
        }
    }

    @Nested
    class ADatabase {

        @Test
        void that_is_not_there_is_named(CapturedOutput output) throws IOException {
            TestDatabase nowhere = new TestDatabase("jdbc:postgresql://localhost:" + closedPort() + "/ayumi", "a", "b");
            assertThat(refused(nowhere, output, Map.of())).contains(nowhere.url());
        }

        @Test
        void that_does_not_exist_on_a_server_that_does_is_named(CapturedOutput output) throws IOException {
            TestDatabase missing = new TestDatabase(database.url() + "_missing", "postgres", "");
            assertThat(refused(missing, output, Map.of())).contains(missing.url());
        }

        @Test
        void whose_schema_is_of_a_later_version_is_not_touched(CapturedOutput output) throws Exception {
            RunningService.start(database, Map.of()).close();
            execute(
                    "INSERT INTO event_store.schema_history (installed_rank, version, description, type, script, checksum,"
                            + " installed_by, execution_time, success)"
                            + " VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 1, true)");
            assertThat(refused(database, output, Map.of())).contains("99", "newer than this program");
        }

        @Test
        void whose_migration_was_changed_is_not_touched(CapturedOutput output) throws Exception {
            RunningService.start(database, Map.of()).close();
            execute("UPDATE event_store.schema_history SET checksum = 1 WHERE version = '1'");
            refused(database, output, Map.of());
        }

        @Test
        void that_holds_a_later_revision_of_an_event_is_not_touched(CapturedOutput output) throws Exception {
            assertRefusedOverAnEvent("indicator.value-recorded", "99", output);
        }

        @Test
        void that_holds_an_unknown_event_is_not_touched(CapturedOutput output) throws Exception {
            assertRefusedOverAnEvent("indicator.value-guessed", "1", output);
        }

        private void assertRefusedOverAnEvent(String type, String revision, CapturedOutput output) throws Exception {
            RunningService.start(database, Map.of()).close();
            execute("INSERT INTO event_store.events VALUES (1, 'p.1-1-1.1', 'Indicator', 0, 'e1', now(), '" + type
                    + "', '" + revision + "', '{}'::bytea, '{}'::bytea)");
            Stored before = Stored.in(database);
            assertThat(refused(database, output, Map.of()))
                    .contains(type + " r" + revision, "that this program does not know");
            assertThat(Stored.in(database)).isEqualTo(before);
        }

        @Test
        void that_may_lose_what_it_acknowledged_is_refused(CapturedOutput output) throws IOException {
            assertThat(refused(database, output, Map.of("ayumi.require-durability", "true")))
                    .contains("fsync");
        }
    }

    @Nested
    class ARole {

        private final String role = "service_" + database.url().replaceAll(".*/", "");
        private final TestDatabase asService = database.as(role, "unused");
        private final Map<String, String> owner =
                Map.of(FLYWAY_USER, database.username(), "spring.flyway.password", "x");

        @Test
        void that_may_change_events_is_refused_and_one_that_may_not_is_not(CapturedOutput output) throws Exception {
            execute("CREATE ROLE " + role + " LOGIN");
            try (RunningService service = RunningService.start(asService, owner)) {
                TestPlan.adoptedBy(service.as("staff"));
            }
            execute(
                    "DROP TRIGGER events_are_append_only ON event_store.events",
                    "DROP TRIGGER events_are_never_truncated ON event_store.events");
            RunningService.start(asService, owner).close();
            for (String right : new String[] {"UPDATE", "DELETE", "TRUNCATE"}) {
                execute("GRANT " + right + " ON event_store.events TO " + role);
                assertThat(refused(asService, output, owner)).contains(right + " ");
                execute("REVOKE " + right + " ON event_store.events FROM " + role);
            }
        }

        @Test
        void that_owns_the_events_is_held_back_by_their_triggers(CapturedOutput output) throws Exception {
            RunningService.start(database, Map.of()).close();
            execute("DROP TRIGGER events_are_append_only ON event_store.events");
            assertThat(refused(database, output, Map.of())).contains("UPDATE ");
        }
    }

    @Test
    void a_port_that_is_taken_is_named_before_anything_is_made(CapturedOutput output) throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(refused(database, output, Map.of("server.port", port)))
                    .containsSubsequence(port, "SERVER_PORT", " / ", port, "SERVER_PORT");
        }
        assertThat(directory).isEmptyDirectory();
        assertThat(hasSchema("event_store")).isFalse();
    }

    private boolean hasSchema(String name) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT to_regnamespace('" + name + "') IS NOT NULL")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1"})
    void a_port_that_is_taken_on_one_of_this_machines_own_addresses_is_named(String address, CapturedOutput output)
            throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(address))) {
            Map<String, String> port = Map.of("server.port", String.valueOf(taken.getLocalPort()));
            assertThat(refused(() -> RunningService.embedded(directory, port).close(), output))
                    .contains(taken.getInetAddress().getHostAddress(), "SERVER_PORT");
        }
        assertThat(directory).isEmptyDirectory();
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
