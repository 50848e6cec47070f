package org.ayumi.proof.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.app.TestPlan;
import org.ayumi.app.drill.SoundStore;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.Test;

/** Another process seals, or another log is begun. */
@ServiceOfItsOwn
class OtherSealerTest extends SealingService {

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
}
