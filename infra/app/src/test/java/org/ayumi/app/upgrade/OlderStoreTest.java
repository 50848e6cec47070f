package org.ayumi.app.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.ledger.note.NoteSigners;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.reads.ReadsVerdict;
import org.ayumi.ledger.reads.ReadsVerifier;
import org.ayumi.ledger.store.KeptCheckpoint;
import org.ayumi.ledger.store.StoreAudit;
import org.ayumi.ledger.store.StoreVerdict;
import org.ayumi.ledger.store.StoreVerifier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A store that an older program left is opened, nothing of it is lost, and it is carried on. */
@ServiceOfItsOwn
class OlderStoreTest {

    private static final String INITIATIVE = "/api/v1/initiatives/old.1-1-1";
    private static final String ACTIVITIES = INITIATIVE + "/activities";
    private static final String INDICATOR = "/api/v1/indicators/old.1-1-1.1";

    @TempDir
    private Path directory = Path.of(".");

    @ParameterizedTest(name = "one role: {0}")
    @ValueSource(booleans = {false, true})
    void it_is_opened_kept_and_carried_on(boolean oneRole) throws Exception {
        OlderStore store = OlderStore.of(oneRole);
        store.publishInto(directory);
        String kept = Files.readString(published("checkpoint"));
        Map<String, List<String>> before = store.keptRows();
        assertThat(before.values()).noneMatch(List::isEmpty);

        try (RunningService service = RunningService.start(store.service(), settings(store, oneRole))) {
            assertThatTheOldIsReadAsItWas(service);
            assertThatEveryPayloadIsShownToTheLetter(service, store);
            assertThatTheModelsAreSound(service);
            long last = assertThatWritesGoOn(service);
            awaitSealed(store, last);
            assertThatTheModelsAreSound(service);
        }
        store.keptRows()
                .forEach(
                        (table, rows) -> assertThat(rows).as(table).containsAll(before.getOrDefault(table, List.of())));
        assertThat(store.rows("SELECT lead_sections FROM lookups.initiative ORDER BY initiative_id"))
                .as("as registered, or as amended since")
                .containsExactly("{みどり課}", "{河川課,環境課}");
        assertThatItVerifies(store, kept);
    }

    private Map<String, String> settings(OlderStore store, boolean oneRole) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "ayumi.ledger.directory", directory.resolve("published").toString(),
                "ayumi.ledger.key", directory.resolve("signer.key").toString()));
        if (!oneRole) {
            settings.put("spring.flyway.user", store.owner().username());
            settings.put("spring.flyway.password", "unused");
        }
        return settings;
    }

    private static void assertThatTheOldIsReadAsItWas(RunningService service) {
        ApiClient auditor = service.as("auditor");
        assertThat(service.as("staff").get(INITIATIVE + "?fiscalYear=2024").text())
                .contains("植樹", "富里 花子")
                .doesNotContain("富里 太郎");
        assertThat(auditor.get("/api/v1/plans/old/progress?fiscalYear=2024")
                        .json()
                        .at("/items/0/value/amount")
                        .asInt())
                .isEqualTo(4);
        assertThat(auditor.get(INITIATIVE + "/events?limit=200").json().get("items"))
                .hasSize(13);
        assertThat(auditor.get("/api/v1/plans/old/publications").json().get("items"))
                .hasSize(2);
        assertThat(auditor.download("/api/v1/plans/old/proof-pack").statusCode())
                .isEqualTo(200);
    }

    /** Of every type of event. */
    private static void assertThatEveryPayloadIsShownToTheLetter(RunningService service, OlderStore store)
            throws SQLException {
        ApiClient auditor = service.as("auditor");
        String shown = Stream.of("/api/v1/plans/old", INITIATIVE, INITIATIVE.replace("1-1-1", "1-1-2"), INDICATOR)
                .map(address -> auditor.get(address + "/events?limit=200").text())
                .collect(Collectors.joining());
        assertThat(store.rows("SELECT convert_from(payload, 'UTF8') FROM event_store.events"))
                .hasSize(23)
                .allSatisfy(payload -> assertThat(shown).contains(",\"payload\":" + payload + "}"));
    }

    private static void assertThatTheModelsAreSound(RunningService service) {
        service.awaitCaughtUp();
        JsonNode check =
                service.as("auditor").post("/actuator/projectionchecks", "").json();
        assertThat(check.get("sound").asBoolean()).as(check.toString()).isTrue();
        assertThat(check.get("projections")).hasSize(5);
    }

    /** Position of the last. */
    private static long assertThatWritesGoOn(RunningService service) {
        ApiClient staff = service.as("staff");
        String first = "{\"fiscalYear\": 2024, \"title\": \"草刈り\"}";
        assertThat(staff.post(ACTIVITIES, first, "Idempotency-Key", "old-0").position())
                .as("repeated under a key of then: the answer of then")
                .isEqualTo(12);
        ApiClient.Answer corrected = staff.post(
                ACTIVITIES + "/old.1-1-1.a3/corrections", "{\"fiscalYear\":2024,\"title\":\"清掃\",\"reason\":\"誤記\"}");
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(corrected.position()).isEqualTo(24);
        return staff.put(
                        INDICATOR + "/values/2025", "{\"value\":{\"kind\":\"MEASURED\",\"amount\":5}}", "If-Match", "*")
                .position();
    }

    private static void awaitSealed(OlderStore store, long position) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .until(() -> !store.rows("SELECT size FROM event_store.ledger_checkpoints WHERE size >= " + position)
                        .isEmpty());
    }

    /** By the key of then, from the checkpoint that somebody kept of then. */
    private void assertThatItVerifies(OlderStore store, String kept) throws Exception {
        TrustedKeys keys = TrustedKeys.parse(Files.readString(published("keys.txt")), 0);
        try (Connection connection = store.anybody().connect()) {
            StoreVerdict verdict = new StoreVerifier(
                            connection,
                            StoreAudit.trusting(keys.keys()).with(new KeptCheckpoint("checkpoint", kept)),
                            position -> {})
                    .verify();
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.sealed()).isEqualTo(25);
            assertThat(verdict.kept()).isEqualTo(1);
            assertThatReadsVerify(
                    connection, new NoteSigners(keys, verdict.origin().orElseThrow()));
        }
    }

    private static void assertThatReadsVerify(Connection connection, NoteSigners signers) throws SQLException {
        connection.setAutoCommit(false);
        ReadsVerdict reads = new ReadsVerifier(connection, Optional.of(signers), List.of()).verifyWithin();
        assertThat(reads.isSound()).as(reads.toString()).isTrue();
        assertThat(reads.signed())
                .as("the six of then are chained and signed, too")
                .isGreaterThan(6);
        assertThat(reads.young()).isZero();
    }

    private Path published(String file) {
        return directory.resolve("published").resolve(file);
    }
}
