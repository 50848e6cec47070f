package org.ayumi.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndicatorOwnerTest {

    @Test
    void an_indicator_is_named_after_its_owner() {
        assertThat(IndicatorOwner.initiative("plan.1-1").indicatorId(2)).isEqualTo("plan.1-1.2");
        assertThat(IndicatorOwner.section("plan.s3").indicatorId(1)).isEqualTo("plan.s3.1");
    }

    @Test
    void an_indicator_of_the_plan_has_a_letter_of_its_own_since_initiatives_follow_it_too() {
        assertThat(IndicatorOwner.plan("plan").indicatorId(1)).isEqualTo("plan.i1");
        assertThat(IndicatorOwner.plan("plan").indicatorId(1))
                .isNotEqualTo(IndicatorOwner.initiative("plan").indicatorId(1));
    }

    @Test
    void an_owner_knows_what_it_is() {
        assertThat(IndicatorOwner.plan("a").kind()).isEqualTo(OwnerKind.PLAN);
        assertThat(IndicatorOwner.section("a").kind()).isEqualTo(OwnerKind.SECTION);
        assertThat(IndicatorOwner.initiative("a").kind()).isEqualTo(OwnerKind.INITIATIVE);
    }
}
