package org.ayumi.proof.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.app.TestPlan;
import org.ayumi.ledger.note.SignatureKind;
import org.ayumi.ledger.note.SignerKey;
import org.ayumi.ledger.note.VerifierKey;
import org.junit.jupiter.api.Test;

/** What the service's role can write past the service into tables that reads depend on. */
@ServiceOfItsOwn
class FalseLedgerRowsTest extends SealingService {

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
}
