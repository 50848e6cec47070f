package org.ayumi.ledger.thirdparty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.ayumi.ledger.bundle.SmallLog;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.Keys;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.note.Opened;
import org.ayumi.ledger.note.SignatureKind;
import org.ayumi.ledger.note.SignedNote;
import org.ayumi.ledger.note.SignerKey;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.note.VerifierKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Go's golang.org/x/mod/sumdb/note opens what we sign, and we open what it signs. */
class GoNoteTest {

    @BeforeEach
    void build() throws IOException, InterruptedException {
        GoProgram.build();
    }

    @Test
    void go_opens_our_checkpoints_whoever_else_signed_and_refuses_changed_ones() throws Exception {
        SignerKey plainWitness = Keys.key("witness.example/w2", SignatureKind.NOTE);
        List<String> requests = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int seed = 0; seed < 100; seed++) {
            Checkpoint checkpoint = SmallLog.random(seed, 9).checkpoint(new Random(seed).nextInt(10));
            SignedNote note = Keys.signed(checkpoint, Keys.LOG, Keys.WITNESS, plainWitness);
            for (SignerKey signer : List.of(Keys.LOG, plainWitness)) {
                requests.add("open " + signer.verifier() + " " + base64(note.toString()));
                expected.add(base64(checkpoint.text()));
            }
            String changed = note.toString().replaceFirst("\n[0-9]\n", "\n10\n");
            requests.add("open " + Keys.LOG.verifier() + " " + base64(changed));
            expected.add("refused");
        }
        assertThat(GoProgram.answers(requests)).isEqualTo(expected);
    }

    @Test
    void we_open_what_go_signs_with_go_s_keys() throws Exception {
        List<String> keys = GoProgram.answers(List.of("key " + Keys.ORIGIN, "key " + Keys.ORIGIN));
        Checkpoint checkpoint = SmallLog.random(1, 9).checkpoint(9);
        for (String pair : keys) {
            SignerKey secret = SignerKey.parse(pair.split(" ", 2)[0]);
            VerifierKey key = VerifierKey.parse(pair.split(" ", 2)[1]);
            assertThat(secret.verifier()).isEqualTo(key);
            String signed = text(GoProgram.answers(List.of("sign " + secret.secret() + " " + base64(checkpoint.text())))
                    .getFirst());
            assertThat(signed).isEqualTo(Keys.signed(checkpoint, secret).toString()); // Ed25519 has one signature
            assertThat(new TrustedKeys(List.of(LogKey.always(key)), 0).open(signed))
                    .isEqualTo(new Opened.Accepted(checkpoint, List.of()));
        }
    }

    @Test
    void go_signs_with_our_keys() throws Exception {
        Checkpoint checkpoint = SmallLog.random(2, 5).checkpoint(5);
        String signed = text(GoProgram.answers(List.of("sign " + Keys.LOG.secret() + " " + base64(checkpoint.text())))
                .getFirst());
        assertThat(Keys.trusted(Keys.LOG).open(signed)).isEqualTo(new Opened.Accepted(checkpoint, List.of()));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
