package org.ayumi.proof.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.app.TestPlan;
import org.ayumi.ledger.bundle.BundleVerifier;
import org.ayumi.ledger.bundle.Leaf;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.pack.PackFiles;
import org.ayumi.ledger.pack.PackVerifier;
import org.ayumi.ledger.store.StoredLog;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The service seals by itself. */
@ServiceOfItsOwn
class LedgerSealingTest extends SealingService {

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

    private Leaf leaf(long position) throws SQLException, IOException {
        Leaf[] found = new Leaf[1];
        try (Connection connection = database.connect()) {
            new StoredLog(connection).readEvents(position - 1, position, event -> found[0] = event.leaf());
        }
        return Objects.requireNonNull(found[0]);
    }
}
