package org.ayumi.projections.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static final Map<String, Set<String>> NEWCOMER =
            Map.of("a", Set.of("history", "initiative"), "b", Set.of("plan", "progress"), "c", Set.of());

    @Test
    void the_first_of_the_fullest_lets_one_go_for_a_newcomer() {
        assertThat(Shares.surplus("a", NEWCOMER)).contains("initiative");
        assertThat(Shares.surplus("b", NEWCOMER)).isEmpty();
        assertThat(Shares.surplus("c", NEWCOMER)).isEmpty();
    }

    @Test
    void one_more_than_another_is_fair() {
        Map<String, Set<String>> fair =
                Map.of("a", Set.of("history", "initiative"), "b", Set.of("plan"), "c", Set.of("progress"));
        assertThat(Shares.surplus("a", fair)).isEmpty();
    }

    @Test
    void a_node_alone_keeps_everything() {
        assertThat(Shares.surplus("a", Map.of("a", Set.of("history", "plan")))).isEmpty();
        assertThat(Shares.surplus("a", Map.of())).isEmpty();
    }
}
