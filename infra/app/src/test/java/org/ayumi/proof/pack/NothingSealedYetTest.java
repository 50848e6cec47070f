package org.ayumi.proof.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.ServiceOfItsOwn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Before the first checkpoint there is nothing to prove with, and the service says so. */
@ServiceOfItsOwn
class NothingSealedYetTest {

    static Stream<String> addresses() {
        return ProofService.BEFORE.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void every_answer_is_a_problem_in_both_languages(String address) {
        ApiClient.Answer answer = Objects.requireNonNull(ProofService.BEFORE.get(address));

        LedgerEndpointTest.isProblem(answer, address.contains("position=") ? 409 : 404);
        assertThat(answer.header("Retry-After")).isEqualTo(address.contains("position=") ? "10" : "");
    }
}
