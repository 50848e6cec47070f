package org.ayumi.proof.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.app.TestPlan;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.Opened;
import org.ayumi.ledger.note.SignedNote;
import org.ayumi.ledger.note.SignerKey;
import org.ayumi.ledger.note.TrustedKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a configured witness signed is shown with the checkpoint, and nothing else is. */
@ServiceOfItsOwn
class CosignatureTest {

    private static final RunningService SERVICE = ProofService.SERVICE;
    private static final Instant SEEN = Instant.parse("2026-04-02T00:00:00Z");

    @Test
    void a_witness_s_line_is_shown_from_then_on_and_kept_once() throws Exception {
        long size = freshCheckpoint();
        String before = shown(size);
        String line = line(ProofService.WITNESS, before, SEEN);

        ApiClient.Answer answer = post(size, line);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo(before + line);
        assertThat(shown(size)).isEqualTo(before + line);
        assertThat(post(size, line).text()).as("again").isEqualTo(before + line);
        assertThat(post(size, line(ProofService.WITNESS, before, SEEN.plusSeconds(60)))
                        .text())
                .as("a later word of the same witness")
                .isEqualTo(before + line);
        assertThat(witnessesOf(shown(size))).containsExactly("witness.test/w1");
    }

    @Test
    void two_witnesses_come_one_after_the_other() throws Exception {
        long size = freshCheckpoint();
        String before = shown(size);
        String second = line(ProofService.PLAIN_WITNESS, before, SEEN);
        post(size, line(ProofService.WITNESS, before, SEEN));

        assertThat(post(size, second).text()).endsWith(second);
        assertThat(witnessesOf(shown(size))).containsExactlyInAnyOrder("witness.test/w1", "witness.test/w2");
    }

    @Test
    void a_pack_carries_the_cosignatures() throws Exception {
        long size = freshCheckpoint();
        post(size, line(ProofService.WITNESS, shown(size), SEEN));

        Pack pack = Pack.of(SERVICE, "indicators/tomisato-kyodo-2.1-3-2.1?size=" + size);

        assertThat(pack.text("checkpoint.txt")).isEqualTo(shown(size));
        List<LogKey> keys = new ArrayList<>(ProofService.keys().keys());
        keys.add(LogKey.always(ProofService.WITNESS.verifier()));
        assertThat(Pack.isSound(pack.bytes("bundle.ndjson"), new TrustedKeys(keys, 1)))
                .isTrue();
        assertThat(Pack.isSound(pack.bytes("bundle.ndjson"), new TrustedKeys(keys, 2)))
                .isFalse();
    }

    @Test
    void what_no_witness_signed_is_refused_and_nothing_is_kept() throws Exception {
        long size = freshCheckpoint();
        String before = shown(size);
        String good = line(ProofService.WITNESS, before, SEEN);
        String ofAnother = line(ProofService.WITNESS, shown(freshCheckpoint()), SEEN);

        LedgerEndpointTest.isProblem(post(size, line(ProofService.STRANGER, before, SEEN)), 409);
        LedgerEndpointTest.isProblem(post(size, good + line(ProofService.STRANGER, before, SEEN)), 409);
        LedgerEndpointTest.isProblem(post(size, ofAnother), 422);
        LedgerEndpointTest.isProblem(post(999_999_999, good), 404);

        assertThat(shown(size)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "hello", "\u2014 witness.test/w1 AAAA", "\u2014 witness.test/w1 !\n"})
    void what_is_no_signature_line_is_not_understood(String body) throws Exception {
        LedgerEndpointTest.isProblem(post(freshCheckpoint(), body), 400);
    }

    @Test
    void only_auditors_and_administrators_leave_cosignatures() throws Exception {
        long size = freshCheckpoint();
        String line = line(ProofService.WITNESS, shown(size), SEEN);

        for (String account : List.of("staff", "approver", "analyst")) {
            assertThat(SERVICE.as(account)
                            .post(path(size), line, "Content-Type", "text/plain")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(SERVICE.asNobody()
                        .post(path(size), line, "Content-Type", "text/plain")
                        .status())
                .isEqualTo(401);
        assertThat(SERVICE.as("admin")
                        .post(path(size), line, "Content-Type", "text/plain")
                        .status())
                .isEqualTo(200);
    }

    private static ApiClient.Answer post(long size, String lines) {
        return SERVICE.as("auditor").post(path(size), lines, "Content-Type", "text/plain; charset=utf-8");
    }

    private static String path(long size) {
        return "/ledger/checkpoint/" + size + "/cosignatures";
    }

    private static long freshCheckpoint() {
        TestPlan.adoptedBy(SERVICE.as("staff"));
        return ProofService.seal();
    }

    private static String shown(long size) {
        return SERVICE.asNobody().get("/ledger/checkpoint/" + size).text();
    }

    private static List<String> witnessesOf(String note) {
        List<LogKey> keys = new ArrayList<>(ProofService.keys().keys());
        keys.add(LogKey.always(ProofService.WITNESS.verifier()));
        keys.add(LogKey.always(ProofService.PLAIN_WITNESS.verifier()));
        Opened opened = new TrustedKeys(keys, 0).open(note);
        assertThat(opened).isInstanceOf(Opened.Accepted.class);
        return ((Opened.Accepted) opened).witnesses();
    }

    /** As a witness sends it: the last line of the note it signed. */
    private static String line(SignerKey witness, String note, Instant seen) throws MalformedException {
        SignedNote published = SignedNote.parse(note);
        SignedNote alone = new SignedNote(published.text(), List.of(witness.sign(published.text(), seen)));
        return alone.toString().substring(published.text().length() + 1);
    }
}
