package org.ayumi.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of Go's package documentation, and a published witness's key. */
class PublishedNoteTest {

    private static final String SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String NOTE = TEXT + "\n\u2014 PeterNeumann "
            + "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    @Test
    void the_example_is_signed_byte_for_byte() throws MalformedException {
        SignerKey signer = SignerKey.parse(SECRET);
        SignedNote note = new SignedNote(TEXT, List.of()).with(signer.sign(TEXT, Keys.NOW));
        assertThat(note.toString()).isEqualTo(NOTE);
        assertThat(signer.verifier().toString()).isEqualTo(KEY);
        assertThat(signer.secret()).isEqualTo(SECRET);
        assertThat(signer.toString()).doesNotContain(SECRET.substring(40));
    }

    @Test
    void the_example_verifies_and_a_changed_one_does_not() throws MalformedException {
        VerifierKey key = VerifierKey.parse(KEY);
        SignedNote note = SignedNote.parse(NOTE);
        assertThat(note.toString()).isEqualTo(NOTE);
        assertThat(key.verifies(note.text(), note.signatures().getFirst())).isTrue();
        assertThat(key.verifies(note.text() + "\n", note.signatures().getFirst()))
                .isFalse();
    }

    @Test
    void a_witness_s_key_has_the_id_that_its_type_gives() throws MalformedException {
        String witness = "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2";
        assertThat(VerifierKey.parse(witness).kind()).isEqualTo(SignatureKind.COSIGNATURE);
        assertThat(VerifierKey.parse(witness).toString()).isEqualTo(witness);
    }

    @Test
    void a_key_that_contradicts_itself_is_refused() {
        for (String wrong : List.of(
                KEY.replace("c74f20a3", "c74f20a4"),
                KEY.replace("c74f20a3", "C74F20A3"),
                KEY.replace("PeterNeumann", "PeterNeumanm"),
                KEY.replace("+ARpc", "+AhpC"),
                KEY.substring(0, KEY.length() - 4),
                KEY + "=",
                "Peter Neumann" + KEY.substring(12),
                "",
                "a+b")) {
            assertThatThrownBy(() -> VerifierKey.parse(wrong)).as(wrong).isInstanceOf(MalformedException.class);
        }
        assertThatThrownBy(() -> SignerKey.parse(KEY)).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> SignerKey.parse(SECRET.replace("c74f", "c74e")))
                .isInstanceOf(MalformedException.class);
    }
}
