package org.ayumi.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.ayumi.app.drill.SoundStore;
import org.ayumi.ledger.bundle.BundleVerifier;
import org.ayumi.ledger.bundle.Leaf;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.Opened;
import org.ayumi.ledger.note.SignatureKind;
import org.ayumi.ledger.note.SignerKey;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.note.VerifierKey;
import org.ayumi.ledger.pack.PackFiles;
import org.ayumi.ledger.pack.PackVerifier;
import org.ayumi.ledger.seal.SealCommand;
import org.ayumi.ledger.store.StoredLog;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The service seals by itself, or another process does so for it. */
class LedgerSealingTest {

    @TempDir
    private Path directory = Path.of(".");

    private final TestDatabase database = TestPostgres.freshDatabase();

    @Test
    void what_is_recorded_is_sealed_and_a_receipt_names_its_leaf() throws Exception {
        try (RunningService service = service(Map.of())) {
            ApiClient staff = service.as("staff");
            TestPlan plan = TestPlan.adoptedBy(staff);
            JsonNode answer =
                    plan.report(plan.count(), "2024", TestPlan.measured(30)).json();
            awaitSealed(answer.get("position").asLong());
            assertThat(answer.at("/receipt/leafIndex").asLong())
                    .isEqualTo(answer.get("position").asLong() - 1);
            assertThat(answer.at("/receipt/leafHash").asString())
                    .isEqualTo(leaf(answer.get("position").asLong()).hash().base64());
            assertThat(ledgerHealth(service).get("status").asString()).isEqualTo("UP");
            assertThatEveryFileOfAPackIsSigned(service, plan);
        }
    }

    private void assertThatEveryFileOfAPackIsSigned(RunningService service, TestPlan plan) throws Exception {
        Path zip = Files.write(
                directory.resolve("pack.zip"),
                service.as("auditor")
                        .download("/api/v1/indicators/" + plan.count() + "/proof-pack")
                        .body());
        try (PackFiles files = PackFiles.open(zip);
                InputStream bundle = files.read(PackVerifier.BUNDLE).orElseThrow()) {
            TrustedKeys keys = TrustedKeys.parse(Files.readString(published().resolve("keys.txt")), 0);
            PackVerifier pack =
                    new PackVerifier(files, BundleVerifier.open(bundle).header(), keys);
            assertThat(pack.verify()).isEmpty();
            assertThat(pack.vouching()).isEqualTo(PackVerifier.Vouching.SIGNED);
        }
    }

    @Test
    void a_service_started_again_continues_with_the_same_key() throws Exception {
        String keys;
        try (RunningService service = service(Map.of())) {
            TestPlan.adoptedBy(service.as("staff"));
            awaitSealed(1);
            keys = Files.readString(published().resolve("keys.txt"));
        }
        long sealed = newest().size();
        assertThat(sealed)
                .as("sealed to the end when it stopped")
                .isEqualTo(number("SELECT max(position) FROM event_store.events"));
        try (RunningService service = service(Map.of())) {
            TestPlan plan = TestPlan.adoptedBy(service.as("staff"));
            plan.report(plan.count(), "2024", TestPlan.measured(30));
            awaitSealed(sealed + 1);
            assertThat(Files.readString(published().resolve("keys.txt"))).isEqualTo(keys);
        }
    }

    @Test
    void a_node_without_the_key_serves_what_another_seals() throws Exception {
        try (RunningService first = service(Map.of())) {
            TestPlan.adoptedBy(first.as("staff"));
            awaitSealed(1);
            try (RunningService second = RunningService.start(database, Map.of())) {
                TestPlan plan = TestPlan.adoptedBy(second.as("staff"));
                long position = plan.report(plan.count(), "2024", TestPlan.measured(30))
                        .json()
                        .get("position")
                        .asLong();
                awaitSealed(position);
                Awaitility.await()
                        .atMost(Duration.ofMinutes(10))
                        .until(() -> ledgerHealth(second)
                                .at("/details/state")
                                .asString()
                                .startsWith("another"));
                assertThat(ledgerHealth(second).get("status").asString()).isEqualTo("UP");
            }
        }
    }

    @Test
    void an_edited_event_is_not_sealed_and_health_says_so() throws Exception {
        try (RunningService service = service(Map.of())) {
            TestPlan plan = TestPlan.adoptedBy(service.as("staff"));
            awaitSealed(1);
            long sealed = number("SELECT max(size) FROM event_store.ledger_checkpoints");
            execute("SET session_replication_role = replica;"
                    + " UPDATE event_store.ledger_nodes SET hash = sha256('x') WHERE level = 0 AND node = 0");
            plan.report(plan.count(), "2024", TestPlan.measured(30));
            Awaitility.await()
                    .atMost(Duration.ofMinutes(10))
                    .until(() -> ledgerHealth(service).get("status").asString().equals("DEGRADED"));
            assertThat(ledgerHealth(service).at("/details/message").asString())
                    .contains("封印した時のものと違います", "is not the one that was sealed");
            assertThat(number("SELECT max(size) FROM event_store.ledger_checkpoints"))
                    .isEqualTo(sealed);
            assertThat(plan.report(plan.count(), "2025", TestPlan.measured(31)).status())
                    .as("recording goes on")
                    .isEqualTo(200);
        }
    }

    /** One service for all of it: deleted, garbage, open to others, and put back. */
    @Test
    void a_key_that_cannot_be_used_is_named_and_sealing_goes_on_once_it_is_back() throws Exception {
        Path file = directory.resolve("signer.key");
        try (RunningService service = service(Map.of())) {
            TestPlan plan = TestPlan.adoptedBy(service.as("staff"));
            awaitSealed(1);
            String key = Files.readString(file);
            Files.delete(file);
            awaitMessage(service, "signer.key is not there");
            long position =
                    plan.report(plan.count(), "2024", TestPlan.measured(30)).position();
            awaitMessage(service, "behind its promise");
            assertThat(ledgerHealth(service).at("/details/message").asString())
                    .contains("封印が遅れています", "署名鍵", "signer.key is not there");
            assertThat(service.as("admin")
                            .get("/actuator/metrics/ayumi.ledger.unsealed.seconds")
                            .json()
                            .at("/measurements/0/value")
                            .asDouble())
                    .isGreaterThan(10.0);
            Files.writeString(file, "garbage\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            awaitMessage(service, "holds no signing key");
            Files.writeString(file, key);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
            awaitMessage(service, "Other users can read or write the signing key");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            awaitSealed(position);
            awaitHealth(service, "UP");
        }
    }

    /** What the service's role can write past the service into tables that reads depend on. */
    @Test
    void rows_that_the_log_did_not_sign_spoil_only_themselves_and_health_names_them() throws Exception {
        try (RunningService service = service(Map.of())) {
            TestPlan plan = TestPlan.adoptedBy(service.as("staff"));
            awaitSealed(number("SELECT max(position) FROM event_store.events"));
            awaitHealth(service, "UP");
            for (String impossible : List.of(
                    "INSERT INTO event_store.ledger_keys VALUES (2, 'x', 0, 'x', now())",
                    "INSERT INTO event_store.ledger_keys SELECT 7, key, first_size, statement, now() FROM event_store.ledger_keys",
                    "INSERT INTO event_store.ledger_checkpoints VALUES (9223372036854775807, E'x\\n9223372036854775807\\nx\\n\\n— x eA==\\n', now())",
                    "INSERT INTO event_store.ledger_checkpoints VALUES (1, 'x', now())",
                    "INSERT INTO event_store.ledger_cosignatures SELECT size, 'x', now() FROM event_store.ledger_checkpoints",
                    "INSERT INTO event_store.ledger_cosignatures VALUES (0, E'— x eA==\\n', now())")) {
                assertThatThrownBy(() -> execute(impossible))
                        .as(impossible)
                        .hasMessageContaining("no row of the ledger");
            }
            VerifierKey stranger = SignerKey.generate(origin(), SignatureKind.NOTE, new SecureRandom())
                    .verifier();
            execute("INSERT INTO event_store.ledger_keys SELECT 2, '" + stranger + "', 0, replace(statement, key, '"
                    + stranger + "'), now() FROM event_store.ledger_keys WHERE number = 1");
            execute(
                    "INSERT INTO event_store.ledger_checkpoints SELECT max(position), E'" + origin()
                            + "\\n' || max(position)"
                            + " || E'\\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\\n\\n— x eHh4eHh4\\n', now() FROM event_store.events");
            execute(
                    "INSERT INTO event_store.ledger_cosignatures SELECT size, E'— witness ' || encode(convert_to(repeat('x', 68), 'UTF8'), 'hex') || E'\\n',"
                            + " now() FROM event_store.ledger_checkpoints ON CONFLICT DO NOTHING");
            long position =
                    plan.report(plan.count(), "2024", TestPlan.measured(30)).position();
            awaitSealed(position);
            assertThat(service.asNobody().get("/ledger/keys").text())
                    .isEqualTo(Files.readString(published().resolve("keys.txt")));
            assertThat(service.asNobody().get("/ledger/checkpoint").text())
                    .isEqualTo(Files.readString(published().resolve("checkpoint")));
            assertThat(service.as("auditor")
                            .download("/api/v1/plans/" + plan.planId() + "/proof-pack")
                            .statusCode())
                    .isEqualTo(200);
            awaitMessage(service, "ledger_keys 2");
            assertThat(ledgerHealth(service).at("/details/message").asString()).contains("ledger_checkpoints ");
            assertThat(rotate()).isZero();
            awaitSealed(plan.report(plan.count(), "2025", TestPlan.measured(31)).position());
            Awaitility.await()
                    .atMost(Duration.ofMinutes(10))
                    .until(() -> service.asNobody()
                            .get("/ledger/keys")
                            .text()
                            .equals(Files.readString(published().resolve("keys.txt"))));
        }
    }

    private String origin() throws Exception {
        return newest().origin();
    }

    private static void awaitMessage(RunningService service, String words) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .until(() -> ledgerHealth(service).get("status").asString().equals("DEGRADED")
                        && ledgerHealth(service)
                                .at("/details/message")
                                .asString()
                                .contains(words));
    }

    @Test
    void leaves_that_are_fewer_than_events_stop_recording_with_words() throws Exception {
        try (RunningService service = service(Map.of())) {
            TestPlan plan = TestPlan.adoptedBy(service.as("staff"));
            awaitSealed(1);
            execute("SET session_replication_role = replica; DELETE FROM event_store.ledger_nodes"
                    + " WHERE level = 0 AND node = (SELECT max(node) FROM event_store.ledger_nodes WHERE level = 0)");
            ApiClient.Answer refused = plan.report(plan.count(), "2024", TestPlan.measured(30));
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.json().toString()).contains("記録簿", "ledger");
            assertThat(ledgerHealth(service).get("status").asString()).isEqualTo("DEGRADED");
        }
    }

    /** Another user's process: the service has no key, and the sealer's role in the database may only read. */
    @Test
    void another_process_seals_with_a_role_that_only_reads() throws Exception {
        execute("DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ayumi_sealer') THEN"
                + " CREATE ROLE ayumi_sealer LOGIN PASSWORD 'sealer'; END IF; END $$");
        try (RunningService service = service(Map.of("ayumi.ledger.sealer", "external"))) {
            TestPlan.adoptedBy(service.as("staff"));
            execute("GRANT USAGE ON SCHEMA event_store TO ayumi_sealer;"
                    + " GRANT SELECT ON ALL TABLES IN SCHEMA event_store TO ayumi_sealer");
            assertThat(directory.resolve("signer.key")).doesNotExist();
            assertThat(seal("--once", "yes")).isZero();
            awaitSealed(number("SELECT max(position) FROM event_store.events"));
            assertThat(rotate()).isZero();
            TestPlan.adoptedBy(service.as("staff"));
            assertThat(seal("--once", "yes")).isZero();
            awaitSealed(number("SELECT max(position) FROM event_store.events"));
            Awaitility.await()
                    .atMost(Duration.ofMinutes(10))
                    .until(() -> number("SELECT count(*) FROM event_store.ledger_keys") == 2);
            assertThat(ledgerHealth(service).get("status").asString()).isEqualTo("UP");
        }
    }

    /** As infra/docs/ledger.md says what to do. */
    @Test
    void an_older_database_is_not_sealed_until_a_new_log_is_begun() throws Exception {
        try (RunningService service = service(Map.of())) {
            TestPlan.adoptedBy(service.as("staff"));
            awaitSealed(1);
        }
        TestDatabase restored = TestPostgres.copyOf(database);
        try (RunningService service = service(Map.of())) {
            TestPlan.adoptedBy(service.as("staff"));
        }
        long lost = newest().size();
        String oldKeys = Files.readString(published().resolve("keys.txt"));
        try (RunningService service = RunningService.start(restored, settings())) {
            awaitHealth(service, "DEGRADED");
            assertThat(ledgerHealth(service).at("/details/message").asString())
                    .contains("古い状態に戻されたか", "an older state was put back");
        }
        assertThat(newest().size()).isEqualTo(lost);

        execute(
                restored,
                "SET session_replication_role = replica; DELETE FROM event_store.ledger_cosignatures;"
                        + " DELETE FROM event_store.ledger_checkpoints; DELETE FROM event_store.ledger_keys");
        Files.move(published(), directory.resolve("evidence"));
        Files.move(directory.resolve("signer.key"), directory.resolve("old.key"));
        try (RunningService service = RunningService.start(restored, settings())) {
            TestPlan.adoptedBy(service.as("staff"));
            awaitHealth(service, "UP");
        }
        assertThat(newest().size()).isEqualTo(number(restored, "SELECT max(position) FROM event_store.events"));
        assertThat(Files.readString(published().resolve("keys.txt"))).isNotEqualTo(oldKeys);
        SoundStore.assertVerifies(restored);
    }

    private static void awaitHealth(RunningService service, String status) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .until(() -> ledgerHealth(service).get("status").asString().equals(status));
    }

    private int seal(String... more) throws Exception {
        TestDatabase reader = database.as("ayumi_sealer", "sealer");
        String[] words = {
            "seal",
            "--url",
            reader.url(),
            "--user",
            "ayumi_sealer",
            "--key",
            directory.resolve("signer.key").toString(),
            "--directory",
            published().toString(),
            more[0],
            more[1]
        };
        return run(words);
    }

    private int rotate() throws Exception {
        return run(
                "rotate-key",
                "--key",
                directory.resolve("signer.key").toString(),
                "--directory",
                published().toString(),
                "--reason",
                "担当者の交代");
    }

    private static int run(String... words) throws Exception {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new SealCommand(nowhere, nowhere, Map.of("AYUMI_SEAL_PASSWORD", "sealer"), Clock.systemUTC()).run(words);
    }

    private RunningService service(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.putAll(settings());
        return RunningService.start(database, settings);
    }

    private Map<String, String> settings() {
        return Map.of(
                "ayumi.ledger.directory", published().toString(),
                "ayumi.ledger.key", directory.resolve("signer.key").toString());
    }

    private Path published() {
        return directory.resolve("published");
    }

    private void awaitSealed(long position) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .until(() -> number("SELECT coalesce(max(size), 0) FROM event_store.ledger_checkpoints") >= position);
    }

    private Checkpoint newest() throws Exception {
        TrustedKeys keys = TrustedKeys.parse(Files.readString(published().resolve("keys.txt")), 0);
        return ((Opened.Accepted) keys.open(Files.readString(published().resolve("checkpoint")))).checkpoint();
    }

    private static JsonNode ledgerHealth(RunningService service) {
        return service.as("admin").get("/actuator/health").json().at("/components/ledger");
    }

    private Leaf leaf(long position) throws SQLException, IOException {
        Leaf[] found = new Leaf[1];
        try (Connection connection = database.connect()) {
            new StoredLog(connection).readEvents(position - 1, position, event -> found[0] = event.leaf());
        }
        return Objects.requireNonNull(found[0]);
    }

    private void execute(String sql) throws SQLException {
        execute(database, sql);
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        return number(database, sql);
    }

    private static long number(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
