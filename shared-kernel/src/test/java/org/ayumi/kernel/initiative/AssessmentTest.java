package org.ayumi.kernel.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.ayumi.kernel.Refusal;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    @Test
    void says_something_where_one_of_both_is_written() {
        assertThat(new Assessment(Optional.of(" 進んだ "), Optional.empty()).evaluation())
                .hasValue("進んだ");
        assertThat(new Assessment(Optional.of("進んだ"), Optional.empty()).saysSomething())
                .isTrue();
        assertThat(new Assessment(Optional.empty(), Optional.of("続ける")).saysSomething())
                .isTrue();
        assertThat(new Assessment(Optional.empty(), Optional.empty()).saysSomething())
                .isFalse();
    }

    @Test
    void has_no_blank_texts() {
        Refusal.of(() -> new Assessment(Optional.of(" "), Optional.empty()), "evaluation", "text.blank");
        Refusal.of(() -> new Assessment(Optional.empty(), Optional.of("")), "nextSteps", "text.blank");
    }
}
