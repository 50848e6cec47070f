package org.ayumi.benchmarks.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArgumentsTest {

    private static final String USAGE = "--quick=true --rounds=5 --sizes=1,16";

    @Test
    void what_is_given_comes_first_then_what_is_quick() {
        Arguments given = Arguments.of(USAGE, "--quick=true", "--sizes=1,2");
        assertThat(given.number("rounds", 5, 2)).isEqualTo(2);
        assertThat(given.numbers("sizes", "16", "8")).containsExactly(1, 2);
        assertThat(Arguments.of(USAGE, "--rounds=7").number("rounds", 5, 2)).isEqualTo(7);
    }

    @Test
    void what_nobody_knows_is_refused_with_the_usage() {
        for (String wrong : new String[] {"--round=3", "--rounds", "rounds=3", "-rounds=3", "--=3"}) {
            assertThatThrownBy(() -> Arguments.of(USAGE, wrong))
                    .as(wrong)
                    .hasMessageContaining(wrong)
                    .hasMessageContaining(USAGE);
        }
    }
}
