package org.ayumi.access.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.ayumi.kernel.PersonalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCipherTest {

    private static final String NAME = "𠮷野 花子\n0476-00-0000";

    private final byte[] secret = TextCipher.newSecret();

    @ParameterizedTest
    @ValueSource(strings = {"花", NAME, "0123456789abcdef"})
    void a_text_is_opened_with_the_key_that_sealed_it(String text) {
        for (int repeat : new int[] {1, 16, 200}) {
            PersonalText sealed = TextCipher.seal(secret, "key-1", text.repeat(repeat));
            assertThat(TextCipher.open(secret, sealed)).contains(text.repeat(repeat));
        }
    }

    @Test
    void it_is_opened_with_no_other_key_and_under_no_other_name() {
        PersonalText sealed = TextCipher.seal(secret, "key-1", NAME);
        assertThat(TextCipher.open(TextCipher.newSecret(), sealed)).isEmpty();
        assertThat(TextCipher.open(secret, new PersonalText("key-2", sealed.ciphertext())))
                .isEmpty();
    }

    @Test
    void a_changed_or_shortened_ciphertext_is_noticed() {
        PersonalText sealed = TextCipher.seal(secret, "key-1", NAME);
        byte[] bytes = Base64.getDecoder().decode(sealed.ciphertext());
        for (int place = 0; place < bytes.length; place++) {
            bytes[place] ^= 1;
            assertThat(TextCipher.open(secret, text(bytes)))
                    .as("byte %d", place)
                    .isEmpty();
            bytes[place] ^= 1;
        }
        assertThat(TextCipher.open(secret, text(bytes))).contains(NAME);
        assertThat(TextCipher.open(secret, new PersonalText("key-1", "c2VhbGVk")))
                .isEmpty();
    }

    private static PersonalText text(byte[] bytes) {
        return new PersonalText("key-1", Base64.getEncoder().encodeToString(bytes));
    }

    /** The ciphertext outlives the text. */
    @Test
    void a_ciphertext_tells_neither_a_repetition_nor_how_long_a_name_is() {
        PersonalText sealed = TextCipher.seal(secret, "key-1", "森");
        assertThat(TextCipher.seal(secret, "key-1", "森").ciphertext()).isNotEqualTo(sealed.ciphertext());
        assertThat(TextCipher.seal(secret, "key-1", NAME).ciphertext()).hasSameSizeAs(sealed.ciphertext());
    }

    @Test
    void only_the_secret_proves_which_text_it_was() {
        byte[] proof = TextCipher.proof(secret, NAME);
        assertThat(TextCipher.proves(proof, secret, NAME)).isTrue();
        assertThat(TextCipher.proves(proof, secret, "別人")).isFalse();
        assertThat(TextCipher.proves(proof, TextCipher.newSecret(), NAME)).isFalse();
    }
}
