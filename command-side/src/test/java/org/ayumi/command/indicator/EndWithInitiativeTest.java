package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.INITIATIVE;
import static org.ayumi.command.indicator.Indicators.PLAN;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.recorded;

import java.util.List;
import java.util.Optional;
import org.ayumi.command.FakeRegistry;
import org.ayumi.command.FakeTimeline;
import org.ayumi.command.Refusal;
import org.ayumi.command.Scenario;
import org.ayumi.kernel.indicator.IndicatorResumed;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an indicator when its initiative ends, when that end is put right, and when it is taken up again. */
class EndWithInitiativeTest {

    private static final String NEXT = PLAN + ".1-1-9.1";

    private static Scenario<Indicator> scenario() {
        return Scenario.of(
                Indicator.class,
                new FakeRegistry()
                        .plan(PLAN, 2022, 2026)
                        .initiative(INITIATIVE, PLAN)
                        .indicator(ID, PLAN)
                        .indicator(NEXT, PLAN),
                new FakeTimeline());
    }

    private static Retirement end(int lastYear, Ending ending, String... successors) {
        return new Retirement(new FiscalYear(lastYear), ending, List.of(successors));
    }

    private static EndWithInitiative endWith(Retirement ofInitiative, Optional<Integer> putRight) {
        return new EndWithInitiative(ID, ofInitiative, putRight.map(FiscalYear::new), "見直し");
    }

    private static IndicatorRetired retired(Retirement retirement) {
        return new IndicatorRetired(ID, Optional.empty(), retirement, "見直し");
    }

    private static IndicatorRetired retired(Retirement previous, Retirement current) {
        return new IndicatorRetired(ID, Optional.of(previous), current, "見直し");
    }

    @ParameterizedTest
    @CsvSource({
        "ABOLISHED, 0, ABOLISHED",
        "SUSPENDED, 0, SUSPENDED",
        "COMPLETED, 0, COMPLETED",
        "MERGED, 1, ABOLISHED",
        "SPLIT, 2, ABOLISHED",
        "CONTINUED, 1, ABOLISHED"
    })
    void it_ends_as_the_initiative_does_where_that_needs_no_successor(Ending ending, int successors, Ending own) {
        String[] goOn = List.of("q.1", "q.2").subList(0, successors).toArray(String[]::new);
        scenario()
                .given(annualCount())
                .when(endWith(end(2023, ending, goOn), Optional.empty()))
                .then(retired(end(2023, own)));
    }

    @ParameterizedTest
    @CsvSource({"2022, false", "2023, false", "2024, true", "2026, true"})
    void one_that_ended_by_itself_keeps_its_end_unless_it_would_outlive_the_initiative(int lastYear, boolean ends) {
        Retirement own = end(lastYear, Ending.COMPLETED);
        Scenario.Outcome<Indicator> outcome = scenario()
                .given(annualCount(), retired(own))
                .when(endWith(end(2023, Ending.ABOLISHED), Optional.empty()));
        if (ends) {
            outcome.then(retired(own, end(2023, Ending.ABOLISHED)));
        } else {
            outcome.thenNothing();
        }
    }

    @Test
    void figures_of_later_years_hinder_it() {
        scenario()
                .given(annualCount(), recorded(new FiscalYear(2024), cases("120")))
                .when(endWith(end(2023, Ending.ABOLISHED), Optional.empty()))
                .thenRefused(Refusal.Kind.RULE, "lastFiscalYear: retirement.reported-after");
    }

    @Nested
    class Put_right {

        @Test
        void it_ends_as_the_initiative_does_now() {
            scenario()
                    .given(annualCount(), retired(end(2023, Ending.ABOLISHED)))
                    .when(endWith(end(2024, Ending.SUSPENDED), Optional.of(2023)))
                    .then(retired(end(2023, Ending.ABOLISHED), end(2024, Ending.SUSPENDED)));
        }

        @ParameterizedTest
        @CsvSource({"2022", "2024"})
        void what_goes_on_for_it_still_does(int lastYear) {
            Retirement own = end(2023, Ending.MERGED, NEXT);
            scenario()
                    .given(annualCount(), retired(own))
                    .when(endWith(end(lastYear, Ending.ABOLISHED), Optional.of(2023)))
                    .then(retired(own, end(lastYear, Ending.MERGED, NEXT)));
        }

        @Test
        void in_its_wording_alone_it_tells_its_indicators_nothing() {
            scenario()
                    .given(annualCount(), retired(end(2023, Ending.MERGED, NEXT)))
                    .when(endWith(end(2023, Ending.COMPLETED), Optional.of(2023)))
                    .thenNothing();
        }

        @Test
        void one_that_had_ended_before_stays_as_it_is() {
            scenario()
                    .given(annualCount(), retired(end(2022, Ending.COMPLETED)))
                    .when(endWith(end(2024, Ending.ABOLISHED), Optional.of(2023)))
                    .thenNothing();
        }
    }

    @Nested
    class Taken_up_again {

        private Scenario.Outcome<Indicator> resumed(Optional<Integer> ended) {
            return scenario()
                    .given(annualCount(), retired(end(2023, Ending.ABOLISHED)))
                    .when(new ResumeWithInitiative(ID, ended.map(FiscalYear::new), new FiscalYear(2025), "要望"));
        }

        @Test
        void it_goes_on_where_it_ended_with_the_initiative() {
            resumed(Optional.of(2023))
                    .then(new IndicatorResumed(ID, end(2023, Ending.ABOLISHED), new FiscalYear(2025), "要望"));
        }

        @Test
        void it_does_not_where_it_ended_by_itself_or_the_initiative_had_not_ended() {
            resumed(Optional.of(2024)).thenNothing();
            resumed(Optional.empty()).thenNothing();
        }

        @Test
        void it_goes_on_already_where_it_had_not_ended() {
            scenario()
                    .given(annualCount())
                    .when(new ResumeWithInitiative(ID, Optional.empty(), new FiscalYear(2025), "要望"))
                    .thenNothing();
        }
    }
}
