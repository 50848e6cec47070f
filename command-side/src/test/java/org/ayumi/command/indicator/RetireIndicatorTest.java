package org.ayumi.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.INITIATIVE;
import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.NOT_MEASURED;
import static org.ayumi.command.indicator.Indicators.NOT_REPORTED;
import static org.ayumi.command.indicator.Indicators.OWNER;
import static org.ayumi.command.indicator.Indicators.PLAN;
import static org.ayumi.command.indicator.Indicators.R4;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.R6;
import static org.ayumi.command.indicator.Indicators.SUBSTITUTE;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.correct;
import static org.ayumi.command.indicator.Indicators.corrected;
import static org.ayumi.command.indicator.Indicators.recorded;
import static org.ayumi.command.indicator.Indicators.update;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.command.FakeRegistry;
import org.ayumi.command.FakeTimeline;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.command.Scenario;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorResumed;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetireIndicatorTest {

    private static final String NEXT = PLAN + ".1-1-2.1";
    private static final String ABROAD = "tomisato-kankyo-3.1-1-1.1";
    private static final String ENDED = PLAN + ".1-1-3.1";
    private static final Retirement AFTER_R5 = after(R5);

    private static Scenario<Indicator> scenario() {
        return Scenario.of(
                Indicator.class,
                new FakeRegistry()
                        .plan(PLAN, 2022, 2026)
                        .initiative(INITIATIVE, PLAN)
                        .indicator(ID, PLAN)
                        .indicator(NEXT, PLAN)
                        .indicator(ENDED, PLAN)
                        .indicator(ABROAD, "tomisato-kankyo-3")
                        .ended(ENDED, 2023),
                new FakeTimeline());
    }

    private static Retirement after(FiscalYear last, String... successors) {
        return new Retirement(last, Ending.usual(successors.length), List.of(successors));
    }

    private static RetireIndicator retire(Retirement retirement) {
        return new RetireIndicator(ID, retirement, "見直し");
    }

    private static IndicatorRetired retired(Retirement retirement) {
        return new IndicatorRetired(ID, Optional.empty(), retirement, "見直し");
    }

    private static IndicatorRetired retired(Retirement previous, Retirement current) {
        return new IndicatorRetired(ID, Optional.of(previous), current, "見直し");
    }

    private static ResumeIndicator resume(int from) {
        return new ResumeIndicator(ID, new FiscalYear(from), "要望");
    }

    private static IndicatorResumed resumed(Retirement previous, int from) {
        return new IndicatorResumed(ID, previous, new FiscalYear(from), "要望");
    }

    private static Stream<Figure> absences() {
        return Stream.of(NOT_CONDUCTED, NOT_MEASURED);
    }

    private static Stream<Figure> figures() {
        return Stream.of(cases("120"), SUBSTITUTE);
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2024, 2026})
    void ends_with_a_year_of_its_plan(int lastYear) {
        Retirement end = after(new FiscalYear(lastYear));
        scenario().given(annualCount()).when(retire(end)).then(retired(end));
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2027, FiscalYear.LATEST})
    void does_not_end_with_a_year_outside_of_it(int lastYear) {
        scenario()
                .given(annualCount())
                .when(retire(after(new FiscalYear(lastYear))))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "lastFiscalYear: year.outside-plan");
    }

    @Test
    void one_that_was_never_defined_is_not_found() {
        scenario().when(retire(AFTER_R5)).thenNotFound();
        scenario().when(resume(2024)).thenNotFound();
    }

    @Test
    void the_same_end_twice_needs_no_event_and_another_puts_it_right() {
        scenario()
                .given(annualCount(), retired(AFTER_R5))
                .when(retire(AFTER_R5))
                .thenNothing();
        scenario()
                .given(annualCount(), retired(AFTER_R5))
                .when(retire(after(R5, NEXT)))
                .then(retired(AFTER_R5, after(R5, NEXT)));
        scenario()
                .given(annualCount(), retired(AFTER_R5))
                .when(retire(after(R4)))
                .then(retired(AFTER_R5, after(R4)));
    }

    @Test
    void what_goes_on_for_it_is_an_indicator_also_of_another_plan() {
        scenario().given(annualCount()).when(retire(after(R5, ABROAD, NEXT))).then(retired(after(R5, ABROAD, NEXT)));
        scenario()
                .given(annualCount())
                .when(retire(after(R5, ID, PLAN + ".9-9-9.1", INITIATIVE, ENDED)))
                .thenRefused(
                        Refusal.Kind.IMPOSSIBLE,
                        "successors[0]: retirement.succeeds-itself",
                        "successors[1]: id.unknown",
                        "successors[2]: id.unknown",
                        "successors[3]: retirement.successor-ended");
        scenario().given(annualCount()).when(retire(after(R4, ENDED))).then(retired(after(R4, ENDED)));
    }

    @Nested
    class After_its_last_year {

        @ParameterizedTest
        @MethodSource("org.ayumi.command.indicator.RetireIndicatorTest#figures")
        void it_has_no_figures(Figure figure) {
            scenario()
                    .given(annualCount(), recorded(R6, figure, "理由"))
                    .when(retire(AFTER_R5))
                    .thenRefused(Refusal.Kind.RULE, "lastFiscalYear: retirement.reported-after");
            scenario()
                    .given(annualCount(), recorded(R5, figure, "理由"))
                    .when(retire(AFTER_R5))
                    .then(retired(AFTER_R5));
        }

        @Test
        void it_has_no_state() {
            IndicatorDefined states = new IndicatorDefined(
                    ID,
                    OWNER,
                    PLAN,
                    1,
                    new IndicatorDefinition(
                            "計画",
                            Measure.STATE,
                            Direction.HIGHER,
                            "",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of("未策定", "策定済")),
                    Optional.empty(),
                    Targets.noneBecause("定めない"));
            scenario()
                    .given(states, recorded(R6, new InState("策定済", Optional.empty())))
                    .when(retire(AFTER_R5))
                    .thenRefused(Refusal.Kind.RULE, "lastFiscalYear: retirement.reported-after");
        }

        @ParameterizedTest
        @MethodSource("org.ayumi.command.indicator.RetireIndicatorTest#absences")
        void what_says_that_there_was_none_stays(Figure absence) {
            scenario()
                    .given(annualCount(), recorded(R6, absence))
                    .when(retire(AFTER_R5))
                    .then(retired(AFTER_R5));
        }

        @Test
        void the_figure_that_stands_counts_and_not_one_before() {
            scenario()
                    .given(annualCount(), recorded(R6, cases("120")), corrected(R6, cases("120"), NOT_CONDUCTED, "誤り"))
                    .when(retire(AFTER_R5))
                    .then(retired(AFTER_R5));
            scenario()
                    .given(annualCount(), recorded(R6, NOT_CONDUCTED), corrected(R6, NOT_CONDUCTED, cases("120"), "誤り"))
                    .when(retire(AFTER_R5))
                    .thenRefused(Refusal.Kind.RULE, "lastFiscalYear: retirement.reported-after");
        }

        @ParameterizedTest
        @CsvSource({"2022, true", "2023, true", "2024, false"})
        void nothing_is_reported(int year, boolean possible) {
            FiscalYear asked = new FiscalYear(year);
            Scenario.Outcome<Indicator> outcome =
                    scenario().given(annualCount(), retired(AFTER_R5)).when(update(asked, cases("120")));
            if (possible) {
                outcome.then(recorded(asked, cases("120")));
            } else {
                outcome.thenRefused(Refusal.Kind.RULE, "fiscalYear: value.after-end");
            }
        }

        @ParameterizedTest
        @MethodSource("org.ayumi.command.indicator.RetireIndicatorTest#absences")
        void no_absence_is_reported_either(Figure absence) {
            scenario()
                    .given(annualCount(), retired(AFTER_R5))
                    .when(update(R6, absence))
                    .thenRefused(Refusal.Kind.RULE, "fiscalYear: value.after-end");
        }

        @Test
        void a_report_that_is_repeated_is_no_report() {
            scenario()
                    .given(annualCount(), recorded(R6, NOT_CONDUCTED), retired(AFTER_R5))
                    .when(update(R6, NOT_CONDUCTED))
                    .thenNothing();
        }

        @Test
        void an_absence_is_put_in_other_words_and_becomes_no_figure() {
            scenario()
                    .given(annualCount(), recorded(R6, NOT_CONDUCTED), retired(AFTER_R5))
                    .when(correct(R6, NOT_MEASURED, "言い直し"))
                    .then(corrected(R6, NOT_CONDUCTED, NOT_MEASURED, "言い直し"));
            scenario()
                    .given(annualCount(), recorded(R6, NOT_CONDUCTED), retired(AFTER_R5))
                    .when(correct(R6, cases("120"), "数えていた"))
                    .thenRefused(Refusal.Kind.RULE, "fiscalYear: value.after-end");
            scenario()
                    .given(annualCount(), recorded(R6, NOT_CONDUCTED), retired(AFTER_R5))
                    .when(correct(R6, SUBSTITUTE, "別の指標"))
                    .thenRefused(Refusal.Kind.RULE, "fiscalYear: value.after-end");
        }

        @Test
        void an_absence_that_was_taken_back_is_not_reported_anew() {
            scenario()
                    .given(
                            annualCount(),
                            recorded(R6, NOT_CONDUCTED),
                            corrected(R6, NOT_CONDUCTED, NOT_REPORTED, "取消し"),
                            retired(AFTER_R5))
                    .when(update(R6, NOT_CONDUCTED))
                    .thenRefused(Refusal.Kind.RULE, "fiscalYear: value.after-end");
        }

        @Test
        void what_was_reported_before_is_still_corrected() {
            scenario()
                    .given(annualCount(), recorded(R5, cases("120")), retired(AFTER_R5))
                    .when(correct(R5, cases("121"), "数え直し"))
                    .then(corrected(R5, cases("120"), cases("121"), "数え直し"));
        }
    }

    @Nested
    class Taken_up_again {

        @ParameterizedTest
        @ValueSource(ints = {2024, 2026})
        void from_a_year_of_the_plan_after_its_last_one(int from) {
            scenario()
                    .given(annualCount(), retired(AFTER_R5))
                    .when(resume(from))
                    .then(resumed(AFTER_R5, from));
        }

        @ParameterizedTest
        @ValueSource(ints = {2022, 2023, 2027})
        void but_from_no_other_year(int from) {
            scenario()
                    .given(annualCount(), retired(AFTER_R5))
                    .when(resume(from))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "fromFiscalYear: resumption.year");
        }

        @Test
        void it_goes_on_and_is_not_taken_up_another_time() {
            scenario().given(annualCount()).when(resume(2024)).thenRefused(Refusal.Kind.RULE, "id: resumption.goes-on");
            scenario()
                    .given(annualCount(), retired(AFTER_R5), resumed(AFTER_R5, 2024))
                    .when(resume(2024))
                    .thenRefused(Refusal.Kind.RULE, "id: resumption.goes-on");
        }

        @Test
        void it_is_reported_on_but_for_the_years_in_between() {
            scenario()
                    .given(annualCount(), retired(after(R4)), resumed(after(R4), 2024))
                    .when(update(R5, cases("120")))
                    .thenRefused(Refusal.Kind.RULE, "fiscalYear: value.after-end");
            scenario()
                    .given(annualCount(), retired(after(R4)), resumed(after(R4), 2024))
                    .when(update(R6, cases("120")))
                    .then(recorded(R6, cases("120")));
        }

        @Test
        void it_ends_again_but_not_before_its_figures() {
            scenario()
                    .given(annualCount(), retired(after(R4)), resumed(after(R4), 2024))
                    .when(retire(after(R6)))
                    .then(retired(after(R6)));
            scenario()
                    .given(annualCount(), retired(after(R4)), resumed(after(R4), 2024))
                    .when(retire(after(R5)))
                    .then(retired(after(R5)));
            scenario()
                    .given(annualCount(), retired(after(R4)), resumed(after(R4), 2023), recorded(R6, cases("120")))
                    .when(retire(after(R5)))
                    .thenRefused(Refusal.Kind.RULE, "lastFiscalYear: retirement.reported-after");
        }
    }

    @Test
    void an_initiative_that_ended_gets_no_indicators() {
        Scenario<Indicator> ended = Scenario.of(
                Indicator.class,
                new FakeRegistry()
                        .plan(PLAN, 2022, 2026)
                        .initiative(INITIATIVE, PLAN)
                        .section(PLAN + ".s1", PLAN)
                        .ended(INITIATIVE, 2026),
                new FakeTimeline());
        ended.when(define(OWNER)).thenRefused(Refusal.Kind.RULE, "id: indicator.owner-ended");
        ended.when(define(IndicatorOwner.section(PLAN + ".s1"))).thenDecided("indicatorId", ID);
    }

    private static DefineIndicator define(IndicatorOwner owner) {
        IndicatorDefined like = annualCount();
        return new DefineIndicator(ID, owner, PLAN, 1, like.definition(), like.baseline(), like.targets());
    }

    @Nested
    class A_body {

        private static RetireIndicator read(String json) {
            return RequestBodies.read(json, EndingBodies.End.class).read(ID);
        }

        @Test
        void says_when_how_and_why_it_ends() {
            assertThat(read("{\"lastFiscalYear\":\"R5\",\"successor\":\"" + NEXT
                            + "\",\"reason\":\" 見直し \",\"source\":\"計画書\"}"))
                    .isEqualTo(retire(after(R5, NEXT)));
            assertThat(read("{\"lastFiscalYear\":2023,\"ending\":\"COMPLETED\",\"successors\":[],\"reason\":\"見直し\"}"))
                    .isEqualTo(retire(new Retirement(R5, Ending.COMPLETED, List.of())));
        }

        @Test
        void names_what_is_missing() {
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> read("{\"source\":\"\"}"),
                    "lastFiscalYear: field.missing",
                    "reason: field.missing",
                    "source: text.blank");
        }
    }
}
