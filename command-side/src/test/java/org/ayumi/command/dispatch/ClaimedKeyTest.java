package org.ayumi.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.dispatch.KeyedRequests.ANSWER;
import static org.ayumi.command.dispatch.KeyedRequests.CLAIM;
import static org.ayumi.command.dispatch.KeyedRequests.REQUEST;

import java.util.List;
import java.util.Map;
import org.ayumi.command.Refusal;
import org.ayumi.command.dispatch.IdempotencyKeys.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a key brings back, and to whom. */
class ClaimedKeyTest {

    private final KeyedRequests requests = new KeyedRequests();

    @Test
    void is_claimed_by_the_first_request() {
        assertThat(requests.ask(CLAIM, ANSWER)).isEmpty();
    }

    @Test
    void brings_the_first_answer_back() {
        assertThat(requests.ask(CLAIM, ANSWER)).isEmpty();
        assertThat(requests.ask(CLAIM, new Receipt(999, 9, Map.of(), "leaf", List.of())))
                .hasValue(ANSWER);
        assertThat(requests.ask(CLAIM, new Receipt(999, 9, Map.of(), "leaf", List.of())))
                .hasValue(ANSWER);
    }

    @Test
    void brings_back_an_answer_without_ids() {
        Receipt plain = new Receipt(125, 8, Map.of(), "leaf", List.of());
        assertThat(requests.ask(CLAIM, plain)).isEmpty();
        assertThat(requests.ask(CLAIM, ANSWER)).hasValue(plain);
    }

    @Test
    void cannot_stand_for_another_request() {
        assertThat(requests.ask(CLAIM, ANSWER)).isEmpty();
        Claim other = Claim.of("staff", "k-1", REQUEST + " ");
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> requests.ask(other, ANSWER),
                "Idempotency-Key: idempotency.other-request");
        assertThat(requests.ask(CLAIM, ANSWER)).hasValue(ANSWER);
    }

    @ParameterizedTest
    @CsvSource({"staff, k-2", "approver, k-1", "staff, K-1"})
    void belongs_to_its_actor_and_is_taken_to_the_letter(String actor, String key) {
        assertThat(requests.ask(CLAIM, ANSWER)).isEmpty();
        assertThat(requests.ask(Claim.of(actor, key, REQUEST), ANSWER)).isEmpty();
    }

    @Test
    void is_free_again_when_the_request_was_refused() {
        requests.transaction().executeWithoutResult(status -> {
            assertThat(requests.keys().firstAnswer(CLAIM)).isEmpty();
            status.setRollbackOnly();
        });
        assertThat(requests.ask(CLAIM, ANSWER)).isEmpty();
    }
}
