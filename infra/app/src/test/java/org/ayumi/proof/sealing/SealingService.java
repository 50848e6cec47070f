package org.ayumi.proof.sealing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.ayumi.app.RunningService;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.Opened;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.seal.SealCommand;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A service with a key and a directory of its own to publish into, and what can be asked of it. */
abstract class SealingService {

    @TempDir
    Path directory = Path.of(".");

    final TestDatabase database = TestPostgres.freshDatabase();

    static void awaitMessage(RunningService service, String words) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .until(() -> ledgerHealth(service).get("status").asString().equals("DEGRADED")
                        && ledgerHealth(service)
                                .at("/details/message")
                                .asString()
                                .contains(words));
    }

    static void awaitHealth(RunningService service, String status) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .until(() -> ledgerHealth(service).get("status").asString().equals(status));
    }

    int rotate() throws Exception {
        return run(
                "rotate-key",
                "--key",
                directory.resolve("signer.key").toString(),
                "--directory",
                published().toString(),
                "--reason",
                "担当者の交代");
    }

    static int run(String... words) throws Exception {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new SealCommand(nowhere, nowhere, Map.of("AYUMI_SEAL_PASSWORD", "sealer"), Clock.systemUTC()).run(words);
    }

    RunningService service(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.putAll(settings());
        return RunningService.start(database, settings);
    }

    Map<String, String> settings() {
        return Map.of(
                "ayumi.ledger.directory", published().toString(),
                "ayumi.ledger.key", directory.resolve("signer.key").toString());
    }

    Path published() {
        return directory.resolve("published");
    }

    void awaitSealed(long position) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .until(() -> number("SELECT coalesce(max(size), 0) FROM event_store.ledger_checkpoints") >= position);
    }

    Checkpoint newest() throws Exception {
        TrustedKeys keys = TrustedKeys.parse(Files.readString(published().resolve("keys.txt")), 0);
        return ((Opened.Accepted) keys.open(Files.readString(published().resolve("checkpoint")))).checkpoint();
    }

    static JsonNode ledgerHealth(RunningService service) {
        return service.as("admin").get("/actuator/health").json().at("/components/sealing");
    }

    void execute(String sql) throws SQLException {
        execute(database, sql);
    }

    static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        return number(database, sql);
    }

    static long number(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
