package org.ayumi.query.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.ayumi.kernel.status.StatusRules;
import org.ayumi.query.http.QueryProblem;
import org.junit.jupiter.api.Test;

class RuleAskedTest {

    @Test
    void the_straight_line_judges_unless_another_rule_is_asked_for() {
        assertThat(RuleAsked.of(Optional.empty())).isSameAs(StatusRules.usual());
        assertThat(RuleAsked.of(Optional.of("straight-line")).id()).isEqualTo("straight-line");
    }

    @Test
    void a_rule_that_is_not_known_is_refused_by_its_name() {
        assertThatThrownBy(() -> RuleAsked.of(Optional.of("crooked-line")))
                .isInstanceOf(QueryProblem.class)
                .hasMessageContaining("rule.unknown")
                .hasMessageContaining("straight-line");
    }
}
