package org.ayumi.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.PLAN;
import static org.ayumi.command.initiative.Initiatives.SIBLING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.command.FakeRegistry;
import org.ayumi.command.Refusal;
import org.ayumi.command.indicator.EndWithInitiative;
import org.ayumi.command.indicator.ResumeWithInitiative;
import org.ayumi.command.indicator.RetireIndicator;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatEndsWithItTest {

    private static final String ONE = ID + ".1";
    private static final String TWO = ID + ".2";
    private static final String NEXT = SIBLING + ".1";
    private static final FiscalYear R7 = new FiscalYear(2025);

    private final FakeRegistry registry = new FakeRegistry()
            .plan(PLAN, 2022, 2026)
            .initiative(ID, PLAN)
            .initiative(SIBLING, PLAN)
            .indicator(ONE, PLAN)
            .indicator(TWO, PLAN)
            .indicator(NEXT, PLAN);
    private final WhatEndsWithIt rule = new WhatEndsWithIt(registry);

    private static Retirement end(int lastYear, Ending ending, String... successors) {
        return new Retirement(new FiscalYear(lastYear), ending, List.of(successors));
    }

    private static RetireInitiative retire(Retirement retirement) {
        return new RetireInitiative(ID, retirement, "見直し");
    }

    private static EndWithInitiative told(String indicator, Retirement retirement, Optional<FiscalYear> putRight) {
        return new EndWithInitiative(indicator, retirement, putRight, "見直し");
    }

    @Test
    void all_its_indicators_are_told_and_no_others() {
        Retirement end = end(2023, Ending.COMPLETED);
        assertThat(rule.indicators(retire(end), Map.of()))
                .containsExactly(told(ONE, end, Optional.empty()), told(TWO, end, Optional.empty()));
    }

    @Test
    void they_are_told_which_end_is_put_right_and_nobody_is_left_out_for_having_ended() {
        registry.ended(ID, 2023).ended(TWO, 2022);
        Retirement end = end(2024, Ending.ABOLISHED);
        Optional<FiscalYear> putRight = Optional.of(new FiscalYear(2023));
        assertThat(rule.indicators(retire(end), Map.of()))
                .containsExactly(told(ONE, end, putRight), told(TWO, end, putRight));
    }

    @Test
    void an_initiative_that_is_not_there_ends_nothing() {
        assertThat(rule.indicators(
                        new RetireInitiative(PLAN + ".9-9-9", end(2023, Ending.ABOLISHED), "見直し"), Map.of(ONE, NEXT)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ABOLISHED, 0, MERGED",
        "SUSPENDED, 0, MERGED",
        "MERGED, 1, MERGED",
        "SPLIT, 2, MERGED",
        "CONTINUED, 1, CONTINUED"
    })
    void an_indicator_for_which_another_goes_on_says_so(Ending ending, int successors, Ending ofIndicator) {
        String[] goOn = List.of("q.1", "q.2").subList(0, successors).toArray(String[]::new);
        assertThat(rule.indicators(retire(end(2023, ending, goOn)), Map.of(TWO, NEXT)))
                .last()
                .isEqualTo(new RetireIndicator(TWO, end(2023, ofIndicator, NEXT), "見直し"));
    }

    @Test
    void nothing_goes_on_for_an_indicator_of_another_initiative() {
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> new IndicatorsAreItsOwn(List.of(ONE, TWO)).check(List.of(NEXT, ONE, ID + ".9")),
                "indicators[0].indicatorId: retirement.foreign-indicator",
                "indicators[2].indicatorId: retirement.foreign-indicator");
    }

    @Test
    void all_are_told_that_it_is_taken_up_again_and_which_end_it_had() {
        ResumeInitiative resume = new ResumeInitiative(ID, R7, "要望");
        assertThat(rule.indicators(resume))
                .containsExactly(
                        new ResumeWithInitiative(ONE, Optional.empty(), R7, "要望"),
                        new ResumeWithInitiative(TWO, Optional.empty(), R7, "要望"));
        registry.ended(ID, 2023);
        assertThat(rule.indicators(resume))
                .first()
                .isEqualTo(new ResumeWithInitiative(ONE, Optional.of(new FiscalYear(2023)), R7, "要望"));
    }
}
