package org.ayumi.proof.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.app.TestPlan;
import org.ayumi.ledger.bundle.CheckpointHistory;
import org.ayumi.ledger.bundle.CheckpointUpdate;
import org.ayumi.ledger.json.CanonicalJson;
import org.ayumi.ledger.json.Json;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.merkle.ProofCheck;
import org.ayumi.ledger.merkle.TreeHashing;
import org.ayumi.ledger.note.Checkpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Who holds a receipt or an older checkpoint gets a proof and checks it. */
@ServiceOfItsOwn
class ProofEndpointTest {

    private static final RunningService SERVICE = ProofService.SERVICE;
    private static final String PROOF = "/api/v1/ledger/proof?position=";
    private static final String CONSISTENCY = "/api/v1/ledger/consistency?from=";

    @Test
    void who_wrote_proves_with_the_receipt_that_the_write_is_in_the_log() {
        JsonNode receipt = write().get("receipt");
        ProofService.seal();

        JsonNode proof = SERVICE.as("staff")
                .get(PROOF + (receipt.get("leafIndex").asLong() + 1))
                .json();

        assertThat(proof.get("index").asLong())
                .isEqualTo(receipt.get("leafIndex").asLong());
        assertThat(proof.get("leafHash").asString())
                .isEqualTo(receipt.get("leafHash").asString());
        assertThat(leafHash(proof.get("leaf")))
                .as("the members hash to what the receipt says")
                .isEqualTo(hash(receipt.get("leafHash")));
        assertThat(holds(proof)).isTrue();
    }

    @Test
    void every_event_of_an_older_checkpoint_is_proven_to_that_one() {
        long older = ProofService.seal();
        write();
        ProofService.seal();
        for (long position : List.of(1L, older / 2, older)) {
            JsonNode proof = SERVICE.as("auditor")
                    .get(PROOF + position + "&size=" + older)
                    .json();
            assertThat(proof.get("treeSize").asLong()).isEqualTo(older);
            assertThat(holds(proof)).isTrue();
        }
    }

    @Test
    void what_no_checkpoint_covers_yet_is_said_with_when_to_try_again() {
        long older = ProofService.seal();
        long position = write().get("position").asLong();

        ApiClient.Answer answer = SERVICE.as("staff").get(PROOF + position + "&size=" + older);

        LedgerEndpointTest.isProblem(answer, 409);
        assertThat(answer.header("Retry-After")).isEqualTo("10");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("position");
    }

    @ParameterizedTest
    @CsvSource({"999999999,404", "0,404", "x,400", "-1,400", "1&size=999999999,404", "1&size=x,400"})
    void what_nobody_recorded_or_can_read_is_said(String position, int status) {
        ProofService.seal();
        LedgerEndpointTest.isProblem(SERVICE.as("staff").get(PROOF + position), status);
    }

    @Test
    void a_position_must_be_asked_for() {
        LedgerEndpointTest.isProblem(SERVICE.as("staff").get("/api/v1/ledger/proof"), 400);
        LedgerEndpointTest.isProblem(SERVICE.as("auditor").get("/api/v1/ledger/consistency"), 400);
    }

    @Test
    void who_kept_an_older_checkpoint_sees_that_the_log_only_grew() throws Exception {
        Checkpoint older = checkpoint(ProofService.seal());
        write();
        long size = ProofService.seal();

        ApiClient.Answer text = SERVICE.as("auditor")
                .send("GET", CONSISTENCY + older.size() + "&to=" + size, "", "Accept", "text/plain");
        JsonNode json = SERVICE.as("auditor")
                .get(CONSISTENCY + older.size() + "&to=" + size)
                .json();

        assertThat(text.header("Content-Type")).startsWith("text/plain");
        CheckpointUpdate update = CheckpointUpdate.parse(text.text());
        assertThat(update.olderSize()).isEqualTo(older.size());
        Checkpoint newer = LedgerEndpointTest.accepted(ProofService.keys().open(update.checkpoint()));
        assertThat(newer.size()).isEqualTo(size);
        assertThat(CheckpointHistory.check(older, newer, update.proof())).isEmpty();
        assertThat(hashes(json.get("proof"))).isEqualTo(update.proof());
        assertThat(json.get("checkpoint").asString()).isEqualTo(update.checkpoint());
        Checkpoint other = new Checkpoint(older.origin(), older.size(), TreeHashing.leaf(new byte[0]));
        assertThat(CheckpointHistory.check(other, newer, update.proof())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "x", "", "1&to=x"})
    void sizes_that_cannot_be_compared_are_named(String from) {
        ProofService.seal();
        LedgerEndpointTest.isProblem(SERVICE.as("auditor").get(CONSISTENCY + from), 400);
    }

    private static Checkpoint checkpoint(long size) {
        return LedgerEndpointTest.accepted(ProofService.keys()
                .open(SERVICE.asNobody().get("/ledger/checkpoint/" + size).text()));
    }

    private static JsonNode write() {
        TestPlan plan = TestPlan.adoptedBy(SERVICE.as("staff"));
        ApiClient.Answer answer = plan.report(plan.count(), "R5", TestPlan.measured(12));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static boolean holds(JsonNode proof) {
        Checkpoint checkpoint = LedgerEndpointTest.accepted(
                ProofService.keys().open(proof.get("checkpoint").asString()));
        assertThat(checkpoint.size()).isEqualTo(proof.get("treeSize").asLong());
        return ProofCheck.includes(
                checkpoint.root(),
                checkpoint.size(),
                proof.get("index").asLong(),
                leafHash(proof.get("leaf")),
                hashes(proof.get("auditPath")));
    }

    /** From the members alone, as a program of somebody else's would do it. */
    private static Hash leafHash(JsonNode leaf) {
        Map<String, Json> members = new HashMap<>();
        leaf.propertyStream()
                .forEach(member -> members.put(
                        member.getKey(),
                        member.getValue().isNumber()
                                ? new Json.Whole(member.getValue().asLong())
                                : new Json.Text(member.getValue().asString())));
        return TreeHashing.leaf(CanonicalJson.write(new Json.Members(members)));
    }

    private static List<Hash> hashes(JsonNode base64) {
        return base64.valueStream().map(ProofEndpointTest::hash).toList();
    }

    private static Hash hash(JsonNode base64) {
        return Hash.of(Base64.getDecoder().decode(base64.asString()));
    }
}
