package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.OWNER;
import static org.ayumi.command.indicator.Indicators.PLAN;
import static org.ayumi.command.indicator.Indicators.R2;
import static org.ayumi.command.indicator.Indicators.R4;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.R8;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.scenario;
import static org.ayumi.command.indicator.Indicators.update;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.FakeRegistry;
import org.ayumi.command.FakeTimeline;
import org.ayumi.command.Refusal;
import org.ayumi.command.Scenario;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.indicator.Trend;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TargetFitsTest {

    private static final Aim INCREASE = new Aim.Toward(Trend.INCREASE, Optional.empty());
    private static final Aim DECREASE = new Aim.Toward(Trend.DECREASE, Optional.empty());
    private static final Aim MAINTAIN = new Aim.Toward(Trend.MAINTAIN, Optional.empty());

    private static IndicatorDefinition counted(Direction better) {
        return new IndicatorDefinition(
                "件数", Measure.ANNUAL_COUNT, better, "件", Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static DefineIndicator define(IndicatorDefinition definition, Optional<Figure> baseline, Targets targets) {
        return new DefineIndicator(
                ID, OWNER, PLAN, 1, definition, baseline.map(figure -> new Baseline(R2, figure)), targets);
    }

    private static Scenario.Outcome<Indicator> aimed(Direction better, Aim aim) {
        return scenario().when(define(counted(better), Optional.of(cases("114")), Targets.of(new Target(R8, aim))));
    }

    @Test
    void a_floor_is_for_what_should_grow_and_a_ceiling_for_what_should_not() {
        aimed(Direction.HIGHER, new Aim.AtLeast(BigDecimal.TEN)).thenWarned();
        aimed(Direction.LOWER, new Aim.AtMost(BigDecimal.TEN)).thenWarned();
        aimed(Direction.LOWER, new Aim.AtLeast(BigDecimal.TEN))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "target.kind: target.against-better");
        aimed(Direction.HIGHER, new Aim.AtMost(BigDecimal.TEN))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "target.kind: target.against-better");
    }

    @Test
    void a_direction_is_the_better_one() {
        aimed(Direction.HIGHER, INCREASE).thenWarned();
        aimed(Direction.LOWER, DECREASE).thenWarned();
        aimed(Direction.HIGHER, MAINTAIN).thenWarned();
        aimed(Direction.LOWER, MAINTAIN).thenWarned();
        aimed(Direction.LOWER, INCREASE)
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "target.direction: target.against-better");
        aimed(Direction.HIGHER, DECREASE)
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "target.direction: target.against-better");
    }

    @Test
    void a_direction_needs_a_number_to_start_from() {
        Targets targets = Targets.of(new Target(R8, INCREASE));
        scenario()
                .when(define(counted(Direction.HIGHER), Optional.empty(), targets))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "target.kind: target.direction-needs-baseline");
        scenario()
                .when(define(counted(Direction.HIGHER), Optional.of(NOT_CONDUCTED), targets))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "target.kind: target.direction-needs-baseline");
    }

    @Test
    void a_range_lies_where_amounts_are_possible() {
        aimed(Direction.HIGHER, new Aim.Range(BigDecimal.ONE.negate(), BigDecimal.TEN))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "target.from: amount.negative");
    }

    @Test
    void faults_name_the_year_of_several() {
        scenario()
                .when(define(
                        counted(Direction.HIGHER),
                        Optional.of(cases("114")),
                        Targets.of(new Target(R2, new BigDecimal("120")), new Target(R8, new BigDecimal("-1")))))
                .thenRefused(
                        Refusal.Kind.IMPOSSIBLE,
                        "targets[0].fiscalYear: target.not-after-baseline",
                        "targets[1].amount: amount.negative");
    }

    @Test
    void without_a_baseline_and_without_a_target_it_is_watched() {
        Targets none = Targets.noneBecause("推移を見守る");
        scenario()
                .when(define(counted(Direction.HIGHER), Optional.empty(), none))
                .then(new IndicatorDefined(ID, OWNER, PLAN, 1, counted(Direction.HIGHER), Optional.empty(), none));
        scenario()
                .given(annualCount())
                .when(new ReviseTarget(ID, none, "指標の見直し"))
                .then(new TargetRevised(ID, Targets.of(R8, new BigDecimal("150")), none, "指標の見直し"));
    }

    @Test
    void a_baseline_can_be_stated_later() {
        scenario()
                .given(new IndicatorDefined(
                        ID,
                        OWNER,
                        PLAN,
                        1,
                        counted(Direction.HIGHER),
                        Optional.empty(),
                        Targets.of(R8, BigDecimal.TEN)))
                .when(new ReviseBaseline(ID, R2, FigureDraft.of(cases("4")), "前計画の集計"))
                .then(new BaselineRevised(ID, Optional.empty(), new Baseline(R2, cases("4")), "前計画の集計"));
    }

    @Test
    void without_a_baseline_the_years_of_the_plan_are_there_to_report() {
        IndicatorDefined defined = new IndicatorDefined(
                ID, OWNER, PLAN, 1, counted(Direction.HIGHER), Optional.empty(), Targets.of(R8, BigDecimal.TEN));
        scenario()
                .given(defined)
                .when(update(R4, cases("4")))
                .then(new IndicatorValueRecorded(ID, R4, cases("4"), Optional.empty(), Optional.empty()));
        scenario()
                .given(defined)
                .when(update(R2, cases("4")))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: year.outside-plan");
    }

    @Nested
    class Of_a_state {

        private static final IndicatorDefinition WORDS = new IndicatorDefinition(
                "業務継続計画",
                Measure.STATE,
                Direction.HIGHER,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("未策定", "策定中", "策定済"));

        private static final IndicatorDefined DEFINED = new IndicatorDefined(
                ID,
                OWNER,
                PLAN,
                1,
                WORDS,
                Optional.of(new Baseline(R2, state("未策定"))),
                Targets.of(new Target(R8, new Aim.InState("策定済"))));

        private static Figure state(String word) {
            return new InState(word, Optional.empty());
        }

        @Test
        void the_target_is_one_of_its_words() {
            scenario()
                    .when(define(WORDS, Optional.of(state("未策定")), DEFINED.targets()))
                    .then(DEFINED);
            scenario()
                    .when(define(WORDS, Optional.empty(), Targets.of(new Target(R8, new Aim.InState("完成")))))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "target.state: state.unknown");
        }

        @Test
        void a_number_is_no_target_of_a_state_nor_a_word_one_of_a_number() {
            scenario()
                    .when(define(WORDS, Optional.empty(), Targets.of(R8, BigDecimal.TEN)))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "target.kind: target.not-for-measure");
            aimed(Direction.HIGHER, new Aim.InState("策定済"))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "target.kind: target.not-for-measure");
        }

        @Test
        void the_figure_is_one_of_its_words() {
            scenario()
                    .given(DEFINED)
                    .when(update(R5, state("策定中")))
                    .then(new IndicatorValueRecorded(ID, R5, state("策定中"), Optional.empty(), Optional.empty()));
            scenario()
                    .given(DEFINED)
                    .when(update(R5, state("検討中")))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.state: state.unknown");
        }

        @Test
        void a_number_is_no_figure_of_a_state_nor_a_word_one_of_a_number() {
            scenario()
                    .given(DEFINED)
                    .when(update(R5, cases("3")))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.kind: figure.not-for-measure");
            scenario()
                    .given(annualCount())
                    .when(update(R5, state("策定中")))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.kind: figure.not-for-measure");
        }

        @Test
        void a_state_is_a_fact_of_a_year_that_has_begun_and_a_day_that_has_come() {
            scenario()
                    .given(DEFINED)
                    .when(update(R8, state("策定中")))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: year.future");
            scenario()
                    .given(DEFINED)
                    .when(update(R5, new InState("策定中", Optional.of(LocalDate.of(2030, 1, 1)))))
                    .thenRefused(
                            Refusal.Kind.IMPOSSIBLE, "value.asOf: date.future", "value.asOf: value.as-of-needs-reason");
        }
    }

    @Nested
    class Of_other_owners {

        private static final String SECTION = PLAN + ".s1";

        private static Scenario<Indicator> known() {
            return Scenario.of(
                    Indicator.class,
                    new FakeRegistry().plan(PLAN, 2022, 2026).section(SECTION, PLAN),
                    new FakeTimeline());
        }

        private static DefineIndicator define(IndicatorOwner owner) {
            return new DefineIndicator(
                    owner.indicatorId(1),
                    owner,
                    PLAN,
                    1,
                    counted(Direction.HIGHER),
                    Optional.of(new Baseline(R2, cases("114"))),
                    Targets.of(R8, new BigDecimal("150")));
        }

        @Test
        void a_section_and_the_plan_itself_have_indicators() {
            known().when(define(IndicatorOwner.section(SECTION))).thenDecided("indicatorId", SECTION + ".1");
            known().when(define(IndicatorOwner.plan(PLAN))).thenDecided("indicatorId", PLAN + ".i1");
        }

        @Test
        void an_owner_that_is_not_there_is_not_found() {
            known().when(define(IndicatorOwner.section(PLAN + ".s9")))
                    .thenRefused(Refusal.Kind.NOT_FOUND, "id: id.unknown");
            known().when(define(IndicatorOwner.plan("tomisato-kankyo-3")))
                    .thenRefused(Refusal.Kind.NOT_FOUND, "id: id.unknown");
            known().when(define(IndicatorOwner.initiative(SECTION)))
                    .thenRefused(Refusal.Kind.NOT_FOUND, "id: id.unknown");
        }
    }
}
