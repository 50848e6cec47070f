package org.ayumi.proof.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;

/** What keeps events from being sealed is named, and recording goes on where it may. */
@ServiceOfItsOwn
class SealingBehindTest extends SealingService {

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
}
