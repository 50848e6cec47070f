package org.ayumi.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ayumi.ledger.note.WitnessKeys.Weighed;
import org.junit.jupiter.api.Test;

/** A cosignature is shown with a checkpoint only when a witness of ours made it for that very checkpoint. */
class WitnessKeysTest {

    private static final Checkpoint SEVEN = Keys.checkpoint(7);
    private static final SignedNote NOTE = Keys.signed(SEVEN, Keys.LOG);
    private static final SignerKey PLAIN = Keys.key("witness.example/plain", SignatureKind.NOTE);
    private static final WitnessKeys KNOWN = new WitnessKeys(List.of(
            LogKey.always(Keys.WITNESS.verifier()),
            LogKey.always(PLAIN.verifier()),
            LogKey.always(Keys.LOG.verifier())));

    @Test
    void witnesses_may_cosign_or_simply_sign() throws MalformedException {
        String lines = line(Keys.WITNESS, NOTE.text(), 0) + line(PLAIN, NOTE.text(), 0);

        assertThat(KNOWN.weigh(NOTE.toString(), lines))
                .isEqualTo(
                        new Weighed.Accepted(List.of(line(Keys.WITNESS, NOTE.text(), 0), line(PLAIN, NOTE.text(), 0))));
    }

    @Test
    void a_witness_s_second_word_on_the_same_checkpoint_is_nothing_new() throws MalformedException {
        SignedNote cosigned = Keys.signed(SEVEN, Keys.LOG, Keys.WITNESS);

        assertThat(KNOWN.weigh(cosigned.toString(), line(Keys.WITNESS, NOTE.text(), 60)))
                .isEqualTo(new Weighed.Accepted(List.of()));
        assertThat(KNOWN.weigh(
                        NOTE.toString(), line(Keys.WITNESS, NOTE.text(), 0) + line(Keys.WITNESS, NOTE.text(), 60)))
                .isEqualTo(new Weighed.Accepted(List.of(line(Keys.WITNESS, NOTE.text(), 0))));
    }

    @Test
    void a_stranger_s_signature_is_refused() throws MalformedException {
        String lines = line(Keys.WITNESS, NOTE.text(), 0) + line(Keys.NEXT, NOTE.text(), 0);

        assertThat(KNOWN.weigh(NOTE.toString(), lines))
                .isEqualTo(new Weighed.NotOfAWitness(Keys.NEXT.verifier().id().toString()));
    }

    @Test
    void the_log_is_no_witness_of_itself() throws MalformedException {
        SignedNote unsigned = Keys.signed(SEVEN, PLAIN);

        assertThat(KNOWN.weigh(unsigned.toString(), line(Keys.LOG, NOTE.text(), 0)))
                .isEqualTo(new Weighed.NotOfAWitness(Keys.LOG.verifier().id().toString()));
    }

    @Test
    void a_signature_of_another_checkpoint_is_false() throws MalformedException {
        String other = Keys.checkpoint(8).text();

        assertThat(KNOWN.weigh(NOTE.toString(), line(Keys.WITNESS, other, 0)))
                .isEqualTo(new Weighed.False(Keys.WITNESS.verifier().id().toString()));
    }

    @Test
    void a_witness_s_key_is_for_its_sizes() throws MalformedException {
        WitnessKeys later = new WitnessKeys(List.of(new LogKey(Keys.WITNESS.verifier(), 8, Long.MAX_VALUE)));

        assertThat(later.weigh(NOTE.toString(), line(Keys.WITNESS, NOTE.text(), 0)))
                .isInstanceOf(Weighed.NotOfAWitness.class);
    }

    @Test
    void what_is_no_signature_line_is_unreadable() throws MalformedException {
        String good = line(Keys.WITNESS, NOTE.text(), 0);

        for (String lines :
                List.of("", "\n", "hello\n", good.strip(), good + "\n", "\n" + good, good + "x\n", " " + good)) {
            assertThat(KNOWN.weigh(NOTE.toString(), lines)).as(lines).isInstanceOf(Weighed.Unreadable.class);
        }
    }

    private static String line(SignerKey signer, String text, int later) {
        Instant when = Keys.NOW.plusSeconds(later);
        return signer.sign(text, when).line();
    }
}
