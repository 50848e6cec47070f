package org.ayumi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.process.StartupRefused;
import org.ayumi.testsupport.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The PostgreSQL that comes with the service: durable, closed, and as strict as one that a city runs itself. */
@ServiceOfItsOwn
class EmbeddedDatabaseTest {

    private static final Map<String, String> DEMO = Map.of("ayumi.demo-password", RunningService.PASSWORD);

    @TempDir
    private static Path directory = Path.of(".");

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.embedded(directory, DEMO);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static TestDatabase superuser() throws IOException {
        String password = Files.readAllLines(directory.resolve("database.properties")).stream()
                .filter(line -> line.startsWith("superuser="))
                .map(line -> line.substring("superuser=".length()))
                .findFirst()
                .orElseThrow();
        return service.database().as("postgres", password);
    }

    private static String asked(TestDatabase database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void what_it_acknowledged_survives_a_power_cut(String setting) throws SQLException {
        assertThat(asked(service.database(), "SHOW " + setting)).isEqualTo("on");
    }

    @Test
    void it_is_asked_for_a_password_on_this_machine_only() throws Exception {
        assertThat(asked(superuser(), "SHOW listen_addresses")).matches("localhost|127\\.0\\.0\\.1");
        assertThat(asked(superuser(), "SHOW password_encryption")).isEqualTo("scram-sha-256");
        List<String> rules = Files.readAllLines(directory.resolve("postgres/pg_hba.conf")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(rules).isNotEmpty().allMatch(rule -> rule.endsWith("scram-sha-256"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "ayumi_service"})
    void nobody_enters_without_the_right_password(String user) throws Exception {
        for (String password : new String[] {"", "wrong", "postgres", user}) {
            assertThat(refusedWith(
                            () -> DriverManager.getConnection(service.database().url(), user, password)
                                    .close()))
                    .as("%s with \"%s\"", user, password)
                    .isIn("28P01", "08004");
        }
        assertThat(asked(superuser(), "SELECT current_user"))
                .as("negative control")
                .isEqualTo("postgres");
    }

    @Test
    void a_second_service_that_knows_no_password_is_refused_with_a_sentence() {
        TestDatabase wrong = service.database().as("ayumi_service", "wrong");
        StartupRefused refusal = StartupFailures.refusalOf(() -> RunningService.start(wrong, Map.of()));
        assertThat(refusal).hasMessageContaining("接続できません").hasMessageContaining(wrong.url());
        assertThat(refusal.getMessage()).doesNotContain("\n", "wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1"})
    void the_service_listens_to_this_machine(String address) throws IOException {
        assumeThat(NetworkInterface.getByInetAddress(InetAddress.getByName(address)))
                .isNotNull();
        try (Socket socket = new Socket(address, service.port())) {
            assertThat(socket.isConnected()).isTrue();
        }
    }

    /** Three requests sent in one go end the connection only where connections are watched. */
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1"})
    void and_holds_the_same_limits_at_each_address(String address) throws IOException {
        assumeThat(NetworkInterface.getByInetAddress(InetAddress.getByName(address)))
                .isNotNull();
        try (Socket socket = new Socket(address, service.port())) {
            socket.setSoTimeout(15_000);
            String request = "GET /actuator/health/liveness HTTP/1.1\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.repeat(3).getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Connection: close");
        }
    }

    /** Every address that begins with 127 is this machine; only whoever listens on all addresses answers at this one. */
    @Test
    void and_to_nobody_else() throws IOException {
        assertThatThrownBy(() -> new Socket("127.0.0.2", service.port()).close())
                .isInstanceOf(IOException.class);
        try (Socket socket = new Socket("127.0.0.2", RunningService.shared().port())) {
            assertThat(socket.isConnected()).as("with an external database").isTrue();
        }
    }

    @Test
    void the_sample_is_loaded() {
        service.awaitCaughtUp();
        assertThat(service.as("staff")
                        .get("/api/v1/plans/tomisato-kyodo-2")
                        .json()
                        .at("/counts/indicators")
                        .asInt())
                .isEqualTo(29);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE event_store.events SET type = 'x' WHERE position = 1",
                "DELETE FROM event_store.events WHERE position = 1",
                "TRUNCATE event_store.events",
                "ALTER TABLE event_store.events DISABLE TRIGGER ALL",
                "DROP TRIGGER events_are_append_only ON event_store.events",
                "DROP TABLE event_store.events",
                "SET session_replication_role = replica",
                "ALTER ROLE ayumi_service SUPERUSER",
                "CREATE RULE r AS ON INSERT TO event_store.events DO INSTEAD NOTHING"
            })
    void the_services_role_cannot_change_what_was_recorded(String change) {
        assertThat(service.database().username()).isEqualTo("ayumi_service");
        assertThat(refusedWith(() -> execute(service.database(), change))).isEqualTo("42501");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE event_store.events SET type = 'x'",
                "DELETE FROM event_store.events",
                "TRUNCATE event_store.events"
            })
    void not_even_the_owner_changes_it_by_accident(String change) throws Exception {
        TestDatabase owner = superuser();
        assertThat(refusedWith(() -> execute(owner, change))).isEqualTo("42501");
    }

    private interface Attempt {
        void run() throws SQLException;
    }

    /** The state with which PostgreSQL refuses; empty when it does not. */
    private static String refusedWith(Attempt attempt) {
        try {
            attempt.run();
            return "";
        } catch (SQLException refusal) {
            return refusal.getSQLState();
        }
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void events_tokens_and_rows_are_columns_and_no_large_objects() throws Exception {
        assertThat(asked(superuser(), "SELECT count(*) FROM pg_largeobject")).isEqualTo("0");
        assertThat(asked(superuser(), "SELECT count(*) FROM event_store.events"))
                .isNotEqualTo("0");
        assertThat(asked(superuser(), "SELECT count(*) FROM processing.token_entry"))
                .isNotEqualTo("0");
    }

    @Test
    void files_with_secrets_are_for_their_owner_only() throws IOException {
        for (String secret : List.of("database.properties", "demo-accounts.txt")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(secret))))
                    .as(secret)
                    .isEqualTo("rw-------");
        }
        for (String folder : List.of("", "postgres", "postgres-programs", "ledger", "ledger/published")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(folder))))
                    .as(folder)
                    .isEqualTo("rwx------");
        }
        try (var files = Files.list(directory)) {
            assertThat(files.filter(file -> file.toString().endsWith(".new"))).isEmpty();
        }
    }
}
