package org.ayumi.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.dispatch.KeyedRequests.REQUEST;

import org.ayumi.command.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "!", "~", "0d9c7f0e-3c0a-4a41-9a55-3f1f0c6b1f3e"})
    void is_visible_ascii(String key) {
        assertThat(IdempotencyKey.sent(key, REQUEST).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "鍵", "a\u0000", "a\n", "\u007f"})
    void of_anything_else_is_malformed(String key) {
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> IdempotencyKey.sent(key, REQUEST),
                "Idempotency-Key: idempotency.key-malformed");
    }

    @Test
    void of_more_than_200_characters_is_malformed() {
        assertThat(IdempotencyKey.sent("k".repeat(200), REQUEST).key()).hasSize(200);
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> IdempotencyKey.sent("k".repeat(201), REQUEST),
                "Idempotency-Key: idempotency.key-malformed");
    }
}
