package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.ayumi.access.personal.NotedPerson;
import org.ayumi.access.personal.Traces;
import org.ayumi.app.ApiClient;
import org.ayumi.app.TestPlan;
import org.ayumi.testsupport.PostgresServer;
import org.ayumi.testsupport.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Backups made after an erasure give the text away in no byte, whether or not the service's owner may do more than own
 * its schemas; and an erasure that a crash interrupted is finished by another node.
 */
@Tag("drill")
class ErasureDrillTest {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final List<String> WAYS_TO_TAKE_THE_LOG = List.of("stream", "fetch");

    @TempDir
    private Path directory = Path.of(".");

    private static NotedPerson somebody(ApiClient staff) {
        NotedPerson person = NotedPerson.in(TestPlan.adoptedBy(staff));
        await().atMost(PATIENCE)
                .until(() -> staff.get(person.sheet()).status() == 200
                        && staff.get(person.sheet()).text().contains(person.text()));
        return person;
    }

    private static TestDatabase ownerOf(PostgresServer server, boolean privileged) throws SQLException {
        if (privileged) {
            return server.owner();
        }
        execute(server.owner(), "ALTER DATABASE ayumi OWNER TO ayumi_service");
        return server.service();
    }

    @ParameterizedTest(name = "with an owner that may switch the log: {0}")
    @ValueSource(booleans = {true, false})
    void no_backup_made_after_an_erasure_gives_the_text_away(boolean privileged) throws Exception {
        try (PostgresServer server = PostgresServer.start(PostgresPrograms.directory(), directory.resolve("source"));
                ServiceProcess service = ServiceProcess.on(
                        server.service(), ownerOf(server, privileged), directory.resolve("service"))) {
            service.awaitReady();
            NotedPerson erased = somebody(service.as("staff"));
            NotedPerson living = somebody(service.as("staff"));
            Traces traces = Traces.of(erased.text(), erased.keyId(service.as("staff")), server.owner());
            Traces other = Traces.of(living.text(), living.keyId(service.as("staff")), server.owner());
            backUp(server, "before");

            for (String backup : List.of("dump", "stream", "fetch")) {
                assertThat(traces.inFiles(directory.resolve("before/" + backup)))
                        .as("negative control: in %s", backup)
                        .isNotEmpty();
            }

            assertThat(erased.erasedBy(service.as("staff")).status()).isEqualTo(200);
            backUp(server, "after");

            assertThat(traces.inFiles(directory.resolve("after"))).isEmpty();
            assertThat(other.inFiles(directory.resolve("after/dump")))
                    .as("the key of the other text")
                    .isNotEmpty();
            assertThat(traces.inFiles(directory.resolve("service"))).isEmpty();
            assertThat(traces.inFiles(directory.resolve("source/data/base"))).isEmpty();
            assertThat(Files.readString(service.log()).contains("lacks pg_checkpoint"))
                    .as("said that the log is kept")
                    .isEqualTo(!privileged);
        }
    }

    private void backUp(PostgresServer server, String name) throws IOException, InterruptedException {
        Path backup = Files.createDirectories(directory.resolve(name));
        PostgresPrograms programs = new PostgresPrograms(server);
        programs.run(
                "pg_dump",
                "-Fp",
                "-d",
                "ayumi",
                "-f",
                Files.createDirectory(backup.resolve("dump"))
                        .resolve("ayumi.sql")
                        .toString());
        for (String way : WAYS_TO_TAKE_THE_LOG) {
            programs.run(
                    "pg_basebackup",
                    "-X",
                    way,
                    "-c",
                    "fast",
                    "-D",
                    backup.resolve(way).toString());
        }
    }

    @Test
    void an_erasure_that_a_crash_interrupted_is_finished_by_another_node() throws Exception {
        try (PostgresServer server = PostgresServer.start(PostgresPrograms.directory(), directory.resolve("source"))) {
            Traces traces;
            ApiClient.Answer erased;
            try (ServiceProcess first =
                            ServiceProcess.on(server.service(), server.owner(), directory.resolve("first"));
                    Connection reader = server.owner().connect();
                    Statement statement = reader.createStatement()) {
                first.awaitReady();
                NotedPerson person = somebody(first.as("staff"));
                traces = Traces.of(person.text(), person.keyId(first.as("staff")), server.owner());
                reader.setAutoCommit(false);
                statement.execute("LOCK TABLE personal.text_key IN ACCESS SHARE MODE");
                erased = person.erasedBy(first.as("staff"));
                first.kill();
            }
            assertThat(erased.status()).isEqualTo(200);
            server.kill();
            server.start();
            execute(server.owner(), "CHECKPOINT");
            assertThat(traces.inFiles(server.data().resolve("base")))
                    .as("negative control: still in the file")
                    .isNotEmpty();
            try (ServiceProcess second =
                    ServiceProcess.on(server.service(), server.owner(), directory.resolve("second"))) {
                second.awaitReady();
                await().atMost(PATIENCE).until(() -> unfinished(server.owner()) == 0);
                execute(server.owner(), "CHECKPOINT");
                assertThat(traces.inFiles(server.data().resolve("base"))).isEmpty();
                assertThat(traces.inTables(server.owner())).isEmpty();
            }
        }
    }

    private static long unfinished(TestDatabase owner) throws SQLException {
        try (Connection connection = owner.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*) FROM personal.destroyed_key WHERE log_left_at IS NULL")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
