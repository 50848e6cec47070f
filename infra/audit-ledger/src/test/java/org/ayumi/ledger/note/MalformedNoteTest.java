package org.ayumi.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.ayumi.ledger.merkle.TreeHashing;
import org.ayumi.ledger.verdict.Finding;
import org.junit.jupiter.api.Test;

class MalformedNoteTest {

    private static final String NOTE =
            Keys.signed(Keys.checkpoint(7), Keys.LOG, Keys.WITNESS).toString();

    @Test
    void a_note_that_is_not_of_the_format_is_refused() {
        for (String wrong : List.of(
                "",
                "\n",
                NOTE.substring(0, NOTE.length() - 1),
                NOTE + "\n",
                NOTE + "x\n",
                NOTE.replace("\u2014", "-"),
                NOTE.replace("\u2014 ", "\u2014  "),
                NOTE.replace("\n\n", "\n\n\u0007"),
                NOTE.replace("\n", "\r\n"),
                NOTE.substring(0, NOTE.indexOf("\n\n") + 2),
                NOTE.substring(0, NOTE.indexOf("\n\n") + 2) + "\u2014 name AAAA\n",
                NOTE + "\u2014 name AAAAAAA\n".repeat(1),
                NOTE + NOTE.substring(NOTE.indexOf("\u2014")).repeat(50))) {
            assertThatThrownBy(() -> SignedNote.parse(wrong)).as(wrong).isInstanceOf(MalformedException.class);
        }
    }

    @Test
    void a_checkpoint_that_is_not_of_the_format_is_refused() {
        String root = TreeHashing.EMPTY_TREE.base64();
        for (String wrong : List.of(
                "",
                "log\n7\n",
                "log\n7\n" + root,
                "\n7\n" + root + "\n",
                "log\n07\n" + root + "\n",
                "log\n-7\n" + root + "\n",
                "log\n7x\n" + root + "\n",
                "log\n99999999999999999999\n" + root + "\n",
                "log\n7\n" + root.replace("=", "") + "\n",
                "log\n7\nAAAA\n",
                "log\n7\n" + root + "\n\nmore\n")) {
            assertThatThrownBy(() -> Checkpoint.parse(wrong)).as(wrong).isInstanceOf(MalformedException.class);
        }
    }

    @Test
    void a_checkpoint_reads_back_and_may_have_more_lines() throws MalformedException {
        Checkpoint checkpoint = Keys.checkpoint(7);
        assertThat(Checkpoint.parse(checkpoint.text())).isEqualTo(checkpoint);
        assertThat(Checkpoint.parse(checkpoint.text() + "extension\n")).isEqualTo(checkpoint);
        assertThat(Checkpoint.parse(Keys.checkpoint(0).text()).size()).isZero();
    }

    @Test
    void one_changed_character_never_passes_and_never_throws() {
        TrustedKeys keys = Keys.trusted(Keys.LOG, Keys.WITNESS);
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            StringBuilder changed = new StringBuilder(NOTE);
            int at = random.nextInt(NOTE.length());
            changed.setCharAt(at, (char) (NOTE.charAt(at) ^ (1 << random.nextInt(7))));
            boolean inWitnessLine = at > NOTE.lastIndexOf('\u2014');
            Opened opened = keys.open(changed.toString());
            if (inWitnessLine && opened instanceof Opened.Accepted accepted) {
                assertThat(accepted.witnesses()).as("seed %s", seed).isEmpty(); // it became an unknown signer's line
            } else {
                assertThat(opened)
                        .as("seed %s: %s", seed, changed)
                        .isInstanceOfSatisfying(
                                Opened.Refused.class,
                                refused -> assertThat(refused.why())
                                        .isInstanceOfAny(
                                                Finding.CheckpointMalformed.class,
                                                Finding.BadSignature.class,
                                                Finding.UnknownKey.class));
            }
        }
    }
}
