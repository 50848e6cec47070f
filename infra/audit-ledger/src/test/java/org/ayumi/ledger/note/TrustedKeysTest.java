package org.ayumi.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import org.ayumi.ledger.verdict.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TrustedKeysTest {

    private static final SignerKey STRANGER = Keys.key(Keys.ORIGIN, SignatureKind.NOTE);

    @Test
    void a_checkpoint_signed_by_the_log_is_accepted() {
        assertAccepted(Keys.trusted(Keys.LOG), Keys.signed(Keys.checkpoint(7), Keys.LOG));
    }

    @Test
    void signatures_by_strangers_are_ignored_but_are_not_enough() {
        assertAccepted(Keys.trusted(Keys.LOG), Keys.signed(Keys.checkpoint(7), STRANGER, Keys.LOG));
        assertRefused(
                Keys.trusted(Keys.LOG),
                Keys.signed(Keys.checkpoint(7), STRANGER),
                new Finding.UnknownKey(List.of(STRANGER.verifier().id().toString())));
    }

    @Test
    void a_witness_alone_does_not_make_a_checkpoint() {
        SignedNote note = Keys.signed(Keys.checkpoint(7), Keys.WITNESS);
        assertRefused(
                Keys.trusted(Keys.LOG, Keys.WITNESS),
                note,
                new Finding.UnknownKey(List.of(Keys.WITNESS.verifier().id().toString())));
    }

    @Test
    void a_false_signature_by_a_known_key_spoils_the_note() {
        SignedNote seven = Keys.signed(Keys.checkpoint(7), Keys.LOG, Keys.NEXT);
        SignedNote moved = new SignedNote(Keys.checkpoint(8).text(), seven.signatures());
        assertRefused(
                Keys.trusted(Keys.LOG),
                moved,
                new Finding.BadSignature(Keys.LOG.verifier().id().toString()));
        SignedNote half = Keys.signed(Keys.checkpoint(8), Keys.LOG)
                .with(seven.signatures().getLast());
        assertRefused(
                Keys.trusted(Keys.LOG, Keys.NEXT),
                half,
                new Finding.BadSignature(Keys.NEXT.verifier().id().toString()));
    }

    @Test
    void the_log_s_key_under_another_name_signs_no_checkpoint_of_this_log() {
        SignerKey other = Keys.key("other.example/log", SignatureKind.NOTE);
        assertRefused(
                Keys.trusted(other),
                Keys.signed(Keys.checkpoint(7), other),
                new Finding.UnknownKey(List.of(other.verifier().id().toString())));
    }

    /** The key changes at 100 leaves; the checkpoint of 100 leaves carries both signatures. */
    @Nested
    class Rotation {

        private final TrustedKeys keys = new TrustedKeys(
                List.of(new LogKey(Keys.LOG.verifier(), 0, 100), new LogKey(Keys.NEXT.verifier(), 100, Long.MAX_VALUE)),
                0);

        @Test
        void each_key_signs_in_its_own_time() {
            assertAccepted(keys, Keys.signed(Keys.checkpoint(99), Keys.LOG));
            assertAccepted(keys, Keys.signed(Keys.checkpoint(100), Keys.LOG, Keys.NEXT));
            assertAccepted(keys, Keys.signed(Keys.checkpoint(101), Keys.NEXT));
        }

        @Test
        void a_key_before_or_after_its_time_is_refused() {
            assertRefused(
                    keys,
                    Keys.signed(Keys.checkpoint(101), Keys.LOG),
                    new Finding.KeyOutOfRange(Keys.LOG.verifier().id().toString(), 101));
            assertRefused(
                    keys,
                    Keys.signed(Keys.checkpoint(99), Keys.NEXT),
                    new Finding.KeyOutOfRange(Keys.NEXT.verifier().id().toString(), 99));
        }

        @Test
        void keys_with_their_ranges_read_back() throws MalformedException {
            String lines = "# rotated once\n\n" + keys.keys().getFirst() + "\n"
                    + keys.keys().getLast() + "\n" + LogKey.always(Keys.WITNESS.verifier()) + "\n";
            TrustedKeys read = TrustedKeys.parse(lines, 1);
            assertThat(read.keys().subList(0, 2)).isEqualTo(keys.keys());
            assertThat(read.keys().getLast()).isEqualTo(LogKey.always(Keys.WITNESS.verifier()));
            for (String range : List.of(" 5", " 5-4", " -", " a-b", " 1-2 3")) {
                assertThatThrownBy(() -> TrustedKeys.parse(Keys.LOG.verifier() + range, 0))
                        .isInstanceOf(MalformedException.class);
            }
        }
    }

    @Nested
    class Witnesses {

        private final TrustedKeys oneWanted =
                new TrustedKeys(List.of(LogKey.always(Keys.LOG.verifier()), LogKey.always(Keys.WITNESS.verifier())), 1);

        @Test
        void cosigners_are_counted_once_each() {
            SignedNote note = Keys.signed(Keys.checkpoint(7), Keys.LOG, Keys.WITNESS, Keys.WITNESS);
            assertThat(oneWanted.open(note.toString()))
                    .isEqualTo(new Opened.Accepted(Keys.checkpoint(7), List.of("witness.example/w1")));
            assertRefused(new TrustedKeys(oneWanted.keys(), 2), note, new Finding.TooFewWitnesses(2, 1));
        }

        @Test
        void too_few_are_said() {
            assertRefused(oneWanted, Keys.signed(Keys.checkpoint(7), Keys.LOG), new Finding.TooFewWitnesses(1, 0));
        }

        @Test
        void a_witness_may_also_sign_the_plain_note() {
            SignerKey plain = Keys.key("witness.example/w2", SignatureKind.NOTE);
            TrustedKeys keys =
                    new TrustedKeys(List.of(LogKey.always(Keys.LOG.verifier()), LogKey.always(plain.verifier())), 1);
            assertAccepted(keys, Keys.signed(Keys.checkpoint(7), Keys.LOG, plain));
        }

        @Test
        void the_time_of_a_cosignature_is_signed_with_it() {
            SignedNote note = Keys.signed(Keys.checkpoint(7), Keys.LOG, Keys.WITNESS);
            NoteSignature cosignature = note.signatures().getLast();
            byte[] bytes = cosignature.bytes();
            assertThat(ByteBuffer.wrap(bytes).getLong()).isEqualTo(Keys.NOW.getEpochSecond());
            bytes[7]++;
            NoteSignature later = new NoteSignature(cosignature.key(), StrictBase64.encode(bytes));
            assertRefused(
                    oneWanted,
                    Keys.signed(Keys.checkpoint(7), Keys.LOG).with(later),
                    new Finding.BadSignature(Keys.WITNESS.verifier().id().toString()));
        }
    }

    private static void assertAccepted(TrustedKeys keys, SignedNote note) {
        assertThat(keys.open(note.toString())).isInstanceOf(Opened.Accepted.class);
    }

    private static void assertRefused(TrustedKeys keys, SignedNote note, Finding why) {
        assertThat(keys.open(note.toString())).isEqualTo(new Opened.Refused(why));
    }
}
