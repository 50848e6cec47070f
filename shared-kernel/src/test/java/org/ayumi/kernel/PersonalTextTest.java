package org.ayumi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTextTest {

    @Test
    void is_the_name_of_a_key_and_what_it_encrypted() {
        assertThat(new PersonalText(" key-1 ", "c2VhbGVk").keyId()).isEqualTo("key-1");
        assertThat(new PersonalText("key-1", "c2VhbGVkIQ==").ciphertext()).isEqualTo("c2VhbGVkIQ==");
    }

    /** A text that somebody forgot to encrypt would be in the events for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "山田 太郎", "c2VhbGVk\n", "c2Vhb", "c2VhbGV=="})
    void is_never_a_plain_text(String text) {
        Refusal.of(() -> new PersonalText("key-1", text), "ciphertext", "personal-text.no-ciphertext");
    }
}
