package org.ayumi.kernel.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.ayumi.kernel.ListOrder;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.Refusal;
import org.junit.jupiter.api.Test;

class InitiativePlaceTest {

    private static InitiativePlace place(String section, String number, int order) {
        return new InitiativePlace(Optional.of(section).filter(id -> !id.isEmpty()), new PrintedNumber(number), order);
    }

    @Test
    void is_alike_where_a_reader_sees_the_same_number_in_the_same_section() {
        InitiativePlace one = place("p.s1", "1-(3)-②", 5);
        assertThat(one.isAlike(place("p.s1", "1-3-2", 9))).isTrue();
        assertThat(one.isAlike(place("p.s2", "1-(3)-②", 5))).isFalse();
        assertThat(one.isAlike(place("", "1-(3)-②", 5))).isFalse();
        assertThat(one.isAlike(place("p.s1", "1-(3)-①", 5))).isFalse();
    }

    @Test
    void has_an_order_that_a_list_can_have() {
        assertThat(place("", "1", 0).order()).isZero();
        assertThat(place("", "1", ListOrder.LARGEST).order()).isEqualTo(ListOrder.LARGEST);
        Refusal.of(() -> place("", "1", -1), "order", "order.out-of-range");
        Refusal.of(() -> place("", "1", ListOrder.LARGEST + 1), "order", "order.out-of-range");
    }
}
