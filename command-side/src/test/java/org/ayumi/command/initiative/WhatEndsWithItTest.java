package org.ayumi.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.PLAN;
import static org.ayumi.command.initiative.Initiatives.SIBLING;

import java.util.List;
import java.util.Map;
import org.ayumi.command.FakeRegistry;
import org.ayumi.command.Refusal;
import org.ayumi.command.indicator.ResumeIndicator;
import org.ayumi.command.indicator.RetireIndicator;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatEndsWithItTest {

    private static final String ONE = ID + ".1";
    private static final String TWO = ID + ".2";
    private static final String NEXT = SIBLING + ".1";

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

    private static RetireIndicator retired(String indicator, Retirement retirement) {
        return new RetireIndicator(indicator, retirement, "見直し");
    }

    private List<String> endedBy(int lastYear, Map<String, String> successions) {
        return rule.indicators(retire(end(lastYear, Ending.ABOLISHED)), successions).stream()
                .map(RetireIndicator::indicatorId)
                .toList();
    }

    @Test
    void its_indicators_end_with_it_and_no_others() {
        assertThat(rule.indicators(retire(end(2023, Ending.COMPLETED)), Map.of()))
                .containsExactly(retired(ONE, end(2023, Ending.COMPLETED)), retired(TWO, end(2023, Ending.COMPLETED)));
    }

    @Test
    void an_initiative_that_is_not_there_ends_nothing() {
        assertThat(rule.indicators(
                        new RetireInitiative(PLAN + ".9-9-9", end(2023, Ending.ABOLISHED), "見直し"), Map.of(ONE, NEXT)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ABOLISHED, ABOLISHED", "SUSPENDED, SUSPENDED", "COMPLETED, COMPLETED"})
    void an_indicator_ends_as_the_initiative_does(Ending ending, Ending ofIndicator) {
        assertThat(rule.indicators(retire(end(2023, ending)), Map.of()))
                .first()
                .isEqualTo(retired(ONE, end(2023, ofIndicator)));
    }

    @ParameterizedTest
    @CsvSource({"MERGED, 1", "SPLIT, 2", "CONTINUED, 1"})
    void an_indicator_for_which_none_goes_on_is_abolished(Ending ending, int successors) {
        String[] goOn = List.of("q.1", "q.2").subList(0, successors).toArray(String[]::new);
        assertThat(rule.indicators(retire(end(2023, ending, goOn)), Map.of()))
                .first()
                .isEqualTo(retired(ONE, end(2023, Ending.ABOLISHED)));
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
                .isEqualTo(retired(TWO, end(2023, ofIndicator, NEXT)));
    }

    @Test
    void nothing_goes_on_for_an_indicator_of_another_initiative() {
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> new IndicatorsAreItsOwn(List.of(ONE, TWO)).check(List.of(NEXT, ONE, ID + ".9")),
                "indicators[0].indicatorId: retirement.foreign-indicator",
                "indicators[2].indicatorId: retirement.foreign-indicator");
    }

    @Nested
    class One_that_ended_on_its_own {

        @ParameterizedTest
        @CsvSource({"2022, false", "2023, false", "2024, true", "2026, true"})
        void keeps_its_end_unless_it_would_outlive_the_initiative(int lastYear, boolean ends) {
            registry.ended(TWO, lastYear);
            assertThat(endedBy(2023, Map.of())).isEqualTo(ends ? List.of(ONE, TWO) : List.of(ONE));
        }

        @Test
        void ends_with_the_initiative_where_it_is_told_what_goes_on() {
            registry.ended(TWO, 2022);
            assertThat(endedBy(2023, Map.of(TWO, NEXT))).containsExactly(ONE, TWO);
        }
    }

    @Nested
    class An_end_that_is_put_right {

        @ParameterizedTest
        @CsvSource({"2022", "2024", "2023"})
        void is_that_of_the_indicators_that_ended_with_it(int lastYear) {
            registry.ended(ID, 2023).ended(ONE, 2023).ended(TWO, 2022);
            assertThat(endedBy(lastYear, Map.of())).containsExactly(ONE);
        }

        @Test
        void is_that_of_an_indicator_that_went_on() {
            registry.ended(ID, 2023).ended(ONE, 2023);
            assertThat(endedBy(2024, Map.of())).containsExactly(ONE, TWO);
        }
    }

    @Nested
    class Taken_up_again {

        private List<ResumeIndicator> resumed() {
            return rule.indicators(new ResumeInitiative(ID, new FiscalYear(2025), "要望"));
        }

        @Test
        void are_those_that_ended_with_it() {
            registry.ended(ID, 2023).ended(ONE, 2023).ended(TWO, 2022).ended(NEXT, 2023);
            assertThat(resumed()).containsExactly(new ResumeIndicator(ONE, new FiscalYear(2025), "要望"));
        }

        @Test
        void are_none_of_those_that_go_on() {
            registry.ended(ID, 2023);
            assertThat(resumed()).isEmpty();
        }

        @Test
        void are_none_where_it_goes_on_itself() {
            registry.ended(ONE, 2023);
            assertThat(resumed()).isEmpty();
        }
    }
}
