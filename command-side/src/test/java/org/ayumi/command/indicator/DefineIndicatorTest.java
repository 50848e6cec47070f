package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.INITIATIVE;
import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.NOT_MEASURED;
import static org.ayumi.command.indicator.Indicators.NOT_REPORTED;
import static org.ayumi.command.indicator.Indicators.OWNER;
import static org.ayumi.command.indicator.Indicators.PLAN;
import static org.ayumi.command.indicator.Indicators.R2;
import static org.ayumi.command.indicator.Indicators.R8;
import static org.ayumi.command.indicator.Indicators.SUBSTITUTE;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.defined;
import static org.ayumi.command.indicator.Indicators.definition;
import static org.ayumi.command.indicator.Indicators.measured;
import static org.ayumi.command.indicator.Indicators.percent;
import static org.ayumi.command.indicator.Indicators.scenario;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefineIndicatorTest {

    private static final IndicatorDefinition CASES = definition(Measure.ANNUAL_COUNT, "件");
    private static final IndicatorDefinition PERCENT = definition(Measure.RATIO, "%");

    private static DefineIndicator define(IndicatorDefinition definition, Figure baseline, String target) {
        return define(definition, baseline, R8, target);
    }

    private static DefineIndicator define(
            IndicatorDefinition definition, Figure baseline, FiscalYear targetYear, String target) {
        return new DefineIndicator(
                ID,
                OWNER,
                PLAN,
                1,
                definition,
                Optional.of(new Baseline(R2, baseline)),
                Targets.of(targetYear, new BigDecimal(target)));
    }

    @Test
    void an_indicator_comes_with_baseline_and_target() {
        scenario().when(define(CASES, cases("114"), "150")).then(annualCount()).thenDecided("indicatorId", ID);
    }

    @Test
    void the_same_indicator_twice_is_refused() {
        scenario()
                .given(annualCount())
                .when(define(PERCENT, NOT_CONDUCTED, "80"))
                .thenRefused(Refusal.Kind.RULE, "sequence: indicator.exists");
    }

    @ParameterizedTest
    @CsvSource({PLAN + ".9-9-9, " + PLAN, INITIATIVE + ", tomisato-kankyo-3"})
    void an_initiative_that_is_not_in_the_plan_is_not_found(String initiativeId, String planId) {
        scenario()
                .when(new DefineIndicator(
                        initiativeId + ".1",
                        IndicatorOwner.initiative(initiativeId),
                        planId,
                        1,
                        CASES,
                        Optional.of(new Baseline(R2, NOT_CONDUCTED)),
                        Targets.of(R8, BigDecimal.TEN)))
                .thenRefused(Refusal.Kind.NOT_FOUND, "id: id.unknown");
    }

    @Nested
    class The_baseline {

        static Stream<Figure> absences() {
            return Stream.of(NOT_CONDUCTED, NOT_REPORTED, NOT_MEASURED, SUBSTITUTE);
        }

        @ParameterizedTest
        @MethodSource("absences")
        void may_be_an_absence(Figure absence) {
            scenario().when(define(CASES, absence, "150")).then(defined(CASES, absence, "150"));
        }

        @Test
        void may_be_zero() {
            scenario().when(define(CASES, cases("0"), "150")).then(defined(CASES, cases("0"), "150"));
        }

        @Test
        void in_another_unit_is_refused() {
            scenario()
                    .when(define(CASES, measured("114", "人", Measure.ANNUAL_COUNT), "150"))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "baseline.value.unit: baseline.unit");
        }

        @Test
        void on_another_basis_is_refused() {
            scenario()
                    .when(define(CASES, measured("114", "件", Measure.STOCK), "150"))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "baseline.value.unit: baseline.unit");
        }

        @Test
        void in_a_full_width_percent_sign_has_the_same_unit() {
            scenario()
                    .when(define(PERCENT, measured("60", "％", Measure.RATIO), "80"))
                    .then(defined(PERCENT, measured("60", "％", Measure.RATIO), "80"));
        }

        @Test
        void below_or_above_what_is_possible_is_refused() {
            scenario()
                    .when(define(CASES, cases("-1"), "150"))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "baseline.value.amount: amount.negative");
            scenario()
                    .when(define(PERCENT, percent("100.1"), "80"))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "baseline.value.amount: amount.above-maximum");
        }
    }

    @Nested
    class The_target {

        @Test
        void is_not_negative() {
            scenario()
                    .when(define(CASES, cases("114"), "-1"))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "target.amount: amount.negative");
        }

        @Test
        void of_a_percentage_is_at_most_100() {
            scenario().when(define(PERCENT, NOT_CONDUCTED, "100")).then(defined(PERCENT, NOT_CONDUCTED, "100"));
            scenario()
                    .when(define(PERCENT, NOT_CONDUCTED, "101"))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "target.amount: amount.above-maximum");
        }

        @Test
        void lies_in_the_range_that_the_definition_states() {
            IndicatorDefinition balance = definition(
                    Measure.STOCK, "千円", Optional.of(new BigDecimal("-500")), Optional.of(new BigDecimal("500")));
            scenario().when(define(balance, NOT_CONDUCTED, "-500")).then(defined(balance, NOT_CONDUCTED, "-500"));
            scenario()
                    .when(define(balance, NOT_CONDUCTED, "-501"))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "target.amount: amount.below-minimum");
            scenario()
                    .when(define(balance, NOT_CONDUCTED, "501"))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "target.amount: amount.above-maximum");
        }

        @ParameterizedTest
        @ValueSource(ints = {2019, 2020})
        void comes_after_the_year_of_the_baseline(int year) {
            scenario()
                    .when(define(CASES, cases("114"), new FiscalYear(year), "150"))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "target.fiscalYear: target.not-after-baseline");
        }
    }

    @Test
    void every_fault_is_named_at_once() {
        scenario()
                .when(define(CASES, measured("-1", "人", Measure.STOCK), new FiscalYear(2010), "-1"))
                .thenRefused(
                        Refusal.Kind.IMPOSSIBLE,
                        "baseline.value.unit: baseline.unit",
                        "baseline.value.amount: amount.negative",
                        "target.amount: amount.negative",
                        "target.fiscalYear: target.not-after-baseline");
    }

    @Test
    void the_event_is_the_command_in_the_past_tense() {
        scenario()
                .when(define(CASES, SUBSTITUTE, "0"))
                .then(new IndicatorDefined(
                        ID,
                        OWNER,
                        PLAN,
                        1,
                        CASES,
                        Optional.of(new Baseline(R2, SUBSTITUTE)),
                        Targets.of(R8, BigDecimal.ZERO)));
    }
}
