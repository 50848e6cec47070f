package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.NOT_MEASURED;
import static org.ayumi.command.indicator.Indicators.NOT_REPORTED;
import static org.ayumi.command.indicator.Indicators.R4;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.R6;
import static org.ayumi.command.indicator.Indicators.SUBSTITUTE;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.asOf;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.corrected;
import static org.ayumi.command.indicator.Indicators.defined;
import static org.ayumi.command.indicator.Indicators.definition;
import static org.ayumi.command.indicator.Indicators.measured;
import static org.ayumi.command.indicator.Indicators.people;
import static org.ayumi.command.indicator.Indicators.percent;
import static org.ayumi.command.indicator.Indicators.ratio;
import static org.ayumi.command.indicator.Indicators.recorded;
import static org.ayumi.command.indicator.Indicators.scenario;
import static org.ayumi.command.indicator.Indicators.update;
import static org.ayumi.command.indicator.Indicators.withParts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateIndicatorTest {

    /** What a clerk types: a number, and nothing else. */
    private static ReportedFigure only(String amount) {
        return new ReportedFigure(
                FigureKind.MEASURED,
                Optional.of(new BigDecimal(amount)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static UpdateIndicator report(FiscalYear year, ReportedFigure figure) {
        return new UpdateIndicator(ID, year, figure, Optional.empty(), Optional.empty());
    }

    @Nested
    class The_first_report_of_a_year {

        @Test
        void is_recorded_with_its_note() {
            scenario()
                    .given(annualCount())
                    .when(new UpdateIndicator(
                            ID, R5, ReportedFigure.of(cases("128")), Optional.of("年度末の集計"), Optional.empty()))
                    .then(new IndicatorValueRecorded(ID, R5, cases("128"), Optional.of("年度末の集計"), Optional.empty()));
        }

        @Test
        void of_an_unknown_indicator_is_not_found() {
            scenario().when(update(R5, cases("128"))).thenNotFound();
        }

        @Test
        void that_leaves_unit_and_basis_open_has_the_indicators() {
            scenario().given(annualCount()).when(report(R5, only("128"))).then(recorded(R5, cases("128")));
        }

        @Test
        void of_a_ratio_comes_from_the_survey_of_the_definition() {
            IndicatorDefinition survey = new IndicatorDefinition(
                    "関心度",
                    Measure.RATIO,
                    Direction.HIGHER,
                    "%",
                    Optional.of("市民アンケート"),
                    Optional.empty(),
                    Optional.empty());
            scenario()
                    .given(defined(survey, NOT_CONDUCTED, "80"))
                    .when(report(R5, only("62.5")))
                    .then(recorded(
                            R5,
                            new Measured(
                                    new BigDecimal("62.5"),
                                    "%",
                                    Optional.empty(),
                                    Measure.RATIO,
                                    Optional.of("市民アンケート"),
                                    Optional.empty(),
                                    Optional.empty())));
        }

        @Test
        void may_be_zero_which_is_a_measurement() {
            scenario().given(annualCount()).when(update(R5, cases("0"))).then(recorded(R5, cases("0")));
        }

        static Stream<Figure> absences() {
            return Stream.of(NOT_CONDUCTED, NOT_MEASURED, SUBSTITUTE);
        }

        @ParameterizedTest
        @MethodSource("absences")
        void may_be_an_absence(Figure absence) {
            scenario().given(annualCount()).when(update(R5, absence)).then(recorded(R5, absence));
        }

        @Test
        void is_not_a_report_when_nothing_is_reported() {
            scenario().given(annualCount()).when(update(R5, NOT_REPORTED)).thenNothing();
        }

        @Test
        void leaves_the_other_years_alone() {
            scenario()
                    .given(annualCount(), recorded(R4, cases("120")))
                    .when(update(R5, cases("128")))
                    .then(recorded(R5, cases("128")));
        }
    }

    @Nested
    class The_second_report_of_a_year {

        @ParameterizedTest
        @ValueSource(strings = {"128", "128.0", "1.28E+2"})
        void that_says_the_same_needs_no_event(String amount) {
            scenario()
                    .given(annualCount(), recorded(R5, cases("128")))
                    .when(update(R5, cases(amount)))
                    .thenNothing();
        }

        @Test
        void that_says_the_same_for_another_reason_needs_no_event() {
            scenario()
                    .given(annualCount(), recorded(R5, cases("128")))
                    .when(update(R5, cases("128"), "念のため"))
                    .thenNothing();
        }

        @Test
        void of_the_same_absence_needs_no_event() {
            scenario()
                    .given(annualCount(), recorded(R5, NOT_CONDUCTED))
                    .when(update(R5, NOT_CONDUCTED))
                    .thenNothing();
        }

        static Stream<Figure> others() {
            return Stream.of(
                    cases("129"),
                    measured("128", "人", Measure.ANNUAL_COUNT),
                    asOf(cases("128"), "2024-03-31"),
                    NOT_CONDUCTED,
                    NOT_REPORTED,
                    SUBSTITUTE);
        }

        @ParameterizedTest
        @MethodSource("others")
        void that_says_something_else_is_a_correction_and_refused_here(Figure other) {
            scenario()
                    .given(annualCount(), recorded(R5, cases("128")))
                    .when(update(R5, other, "理由があっても"))
                    .thenRefused(Refusal.Kind.RULE, "fiscalYear: value.already-recorded");
        }

        @Test
        void with_another_note_is_a_correction_and_refused_here() {
            scenario()
                    .given(annualCount(), recorded(R5, cases("128")))
                    .when(new UpdateIndicator(
                            ID, R5, ReportedFigure.of(cases("128")), Optional.of("後から"), Optional.empty()))
                    .thenRefused(Refusal.Kind.RULE, "fiscalYear: value.already-recorded");
        }

        @Test
        void of_a_number_where_not_conducted_stands_is_refused_here() {
            scenario()
                    .given(annualCount(), recorded(R5, NOT_CONDUCTED))
                    .when(update(R5, cases("0")))
                    .thenRefused(Refusal.Kind.RULE, "fiscalYear: value.already-recorded");
        }

        @Test
        void is_compared_with_the_corrected_value() {
            scenario()
                    .given(
                            annualCount(),
                            recorded(R5, cases("128")),
                            corrected(R5, cases("128"), cases("130"), "転記の誤り"))
                    .when(update(R5, cases("130")))
                    .thenNothing();
            scenario()
                    .given(
                            annualCount(),
                            recorded(R5, cases("128")),
                            corrected(R5, cases("128"), cases("130"), "転記の誤り"))
                    .when(update(R5, cases("128")))
                    .thenRefused(Refusal.Kind.RULE, "fiscalYear: value.already-recorded");
        }

        @Test
        void is_a_first_one_again_after_a_correction_to_not_reported() {
            scenario()
                    .given(
                            annualCount(),
                            recorded(R5, cases("128")),
                            corrected(R5, cases("128"), NOT_REPORTED, "別の指標の値だった"))
                    .when(update(R5, cases("130")))
                    .then(recorded(R5, cases("130")));
        }
    }

    @Nested
    class The_unit_and_the_basis {

        @Test
        void in_another_unit_asks_for_a_reason_and_is_kept_as_reported() {
            Measured reported = measured("128", "人", Measure.ANNUAL_COUNT);
            scenario()
                    .given(annualCount())
                    .when(update(R5, reported))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.unit: value.unit-needs-reason");
            scenario()
                    .given(annualCount())
                    .when(update(R5, reported, "人数で集計した"))
                    .then(recorded(R5, reported, "人数で集計した"));
        }

        @Test
        void on_another_basis_asks_for_a_reason_and_is_kept_as_reported() {
            Measured reported = measured("128", "件", Measure.CUMULATIVE_COUNT);
            scenario()
                    .given(annualCount())
                    .when(update(R5, reported))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.basis: value.basis-needs-reason");
            scenario()
                    .given(annualCount())
                    .when(update(R5, reported, "延べで集計した"))
                    .then(recorded(R5, reported, "延べで集計した"));
        }

        @Test
        void both_may_differ_at_once() {
            scenario()
                    .given(annualCount())
                    .when(update(R5, people("128")))
                    .thenRefused(
                            Refusal.Kind.IMPOSSIBLE,
                            "value.unit: value.unit-needs-reason",
                            "value.basis: value.basis-needs-reason");
        }

        @Test
        void percent_signs_of_both_widths_are_one_unit() {
            Measured reported = measured("62.5", "％", Measure.RATIO);
            scenario().given(ratio()).when(update(R5, reported)).then(recorded(R5, reported));
        }

        @Test
        void of_a_substitute_are_its_own() {
            scenario().given(annualCount()).when(update(R5, SUBSTITUTE)).then(recorded(R5, SUBSTITUTE));
        }
    }

    @Nested
    class The_amount {

        @ParameterizedTest
        @CsvSource({
            "件, ANNUAL_COUNT, -1, amount.negative",
            "件, ANNUAL_COUNT, -0.5, amount.negative",
            "人, CUMULATIVE_COUNT, -1, amount.negative",
            "人, STOCK, -1, amount.negative",
            "%, RATIO, -0.1, amount.negative",
            "%, RATIO, 100.1, amount.above-maximum",
            "％, RATIO, 100.000001, amount.above-maximum"
        })
        void is_possible(String unit, Measure measure, String amount, String fault) {
            scenario()
                    .given(defined(definition(measure, unit), NOT_CONDUCTED, "80"))
                    .when(update(R5, measured(amount, unit, measure), "理由があっても"))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.amount: " + fault);
        }

        @ParameterizedTest
        @CsvSource({
            "%, RATIO, 0",
            "%, RATIO, 100",
            "％, RATIO, 100.0",
            "%, STOCK, 100.1",
            "人/日, RATIO, 100.1",
            "件, ANNUAL_COUNT, 999999999999999"
        })
        void has_no_other_bounds(String unit, Measure measure, String amount) {
            scenario()
                    .given(defined(definition(measure, unit), NOT_CONDUCTED, "80"))
                    .when(update(R5, measured(amount, unit, measure)))
                    .then(recorded(R5, measured(amount, unit, measure)));
        }

        @ParameterizedTest
        @CsvSource({"-501, amount.below-minimum", "501, amount.above-maximum"})
        void lies_in_the_range_that_the_definition_states(String amount, String fault) {
            scenario()
                    .given(balance())
                    .when(update(R5, measured(amount, "千円", Measure.STOCK)))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.amount: " + fault);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-500", "-1", "500"})
        void may_be_negative_where_the_definition_says_so(String amount) {
            scenario()
                    .given(balance())
                    .when(update(R5, measured(amount, "千円", Measure.STOCK)))
                    .then(recorded(R5, measured(amount, "千円", Measure.STOCK)));
        }

        private static IndicatorDefined balance() {
            return defined(
                    definition(
                            Measure.STOCK,
                            "千円",
                            Optional.of(new BigDecimal("-500")),
                            Optional.of(new BigDecimal("500"))),
                    NOT_CONDUCTED,
                    "80");
        }

        @Test
        void of_a_substitute_or_in_another_unit_is_not_negative() {
            Substitute substitute = new Substitute("相談", new BigDecimal("-1"), "件", "代わり");
            scenario()
                    .given(ratio())
                    .when(update(R5, substitute))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.amount: amount.negative");
            scenario()
                    .given(ratio())
                    .when(update(R5, cases("-1"), "件数で集計した"))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.amount: amount.negative");
        }

        @Test
        void of_a_substitute_or_in_another_unit_is_not_held_against_the_indicators_range() {
            Substitute substitute = new Substitute("相談", new BigDecimal("250"), "件", "代わり");
            scenario().given(ratio()).when(update(R5, substitute)).then(recorded(R5, substitute));
            scenario()
                    .given(ratio())
                    .when(update(R5, cases("250"), "件数で集計した"))
                    .then(recorded(R5, cases("250"), "件数で集計した"));
        }

        @ParameterizedTest
        @CsvSource({"1000000000000000, amount.too-large", "0.0000001, amount.too-fine"})
        void of_a_size_that_nobody_counts_is_refused(String amount, String fault) {
            scenario()
                    .given(annualCount())
                    .when(report(R5, only(amount)))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.amount: " + fault);
        }
    }

    @Nested
    class The_day_it_speaks_of {

        @ParameterizedTest
        @ValueSource(strings = {"2023-04-01", "2024-03-31"})
        void lies_in_its_year(String day) {
            scenario()
                    .given(annualCount())
                    .when(update(R5, asOf(cases("128"), day)))
                    .then(recorded(R5, asOf(cases("128"), day)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2023-03-31", "2024-04-01", "2024-05-31"})
        void or_a_reason_says_why_not(String day) {
            scenario()
                    .given(annualCount())
                    .when(update(R5, asOf(cases("128"), day)))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.asOf: value.as-of-needs-reason");
            scenario()
                    .given(annualCount())
                    .when(update(R5, asOf(cases("128"), day), "出納整理期間後の確定値"))
                    .then(recorded(R5, asOf(cases("128"), day), "出納整理期間後の確定値"));
        }
    }

    @Nested
    class Numerator_and_denominator {

        private static Optional<BigDecimal> part(String number) {
            return number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number));
        }

        @ParameterizedTest
        @CsvSource({
            "62.5, 50, 80",
            "62.4, 50, 80",
            "62.6, 50, 80",
            "0, 0, 80",
            "100, 80, 80",
            "33.3, 1, 3",
            "66.7, 2, 3",
            "0.1, 1, 1000"
        })
        void give_the_percentage_to_a_tenth_of_a_point(String amount, String numerator, String denominator) {
            Measured reported = withParts(percent(amount), part(numerator), part(denominator));
            scenario().given(ratio()).when(update(R5, reported)).then(recorded(R5, reported));
        }

        @ParameterizedTest
        @CsvSource({
            "62.39, 50, 80, value.amount: ratio.disagrees",
            "62.61, 50, 80, value.amount: ratio.disagrees",
            "0.625, 50, 80, value.amount: ratio.disagrees",
            "62.5, 50, '', value.denominator: ratio.both-parts",
            "62.5, '', 80, value.numerator: ratio.both-parts",
            "0, 0, 0, value.denominator: ratio.denominator",
            "62.5, 50, -80, value.denominator: ratio.denominator"
        })
        void or_are_refused_even_with_a_reason(String amount, String numerator, String denominator, String fault) {
            scenario()
                    .given(ratio())
                    .when(update(R5, withParts(percent(amount), part(numerator), part(denominator)), "理由があっても"))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, fault);
        }

        @Test
        void cannot_be_negative() {
            scenario()
                    .given(ratio())
                    .when(update(R5, withParts(percent("0"), part("-1"), part("-80"))))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.denominator: ratio.denominator");
        }

        @Test
        void belong_to_a_ratio_only() {
            scenario()
                    .given(annualCount())
                    .when(update(R5, withParts(cases("128"), part("128"), part("200"))))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.numerator: ratio.only");
        }

        @Test
        void of_a_value_in_another_unit_are_kept_as_they_are() {
            Measured reported = withParts(measured("6.25", "割", Measure.RATIO), part("50"), part("80"));
            scenario().given(ratio()).when(update(R5, reported, "割で集計した")).then(recorded(R5, reported, "割で集計した"));
        }

        @Test
        void of_a_rate_that_is_no_percentage_are_kept_as_they_are() {
            IndicatorDefinition perDay = definition(Measure.RATIO, "人/日");
            Measured reported = withParts(measured("12", "人/日", Measure.RATIO), part("3600"), part("300"));
            scenario()
                    .given(defined(perDay, NOT_CONDUCTED, "20"))
                    .when(update(R5, reported))
                    .then(recorded(R5, reported));
        }
    }

    @Nested
    class The_year {

        @ParameterizedTest
        @ValueSource(ints = {2022, 2023, 2026})
        void is_a_year_of_the_plan(int year) {
            FiscalYear reported = new FiscalYear(year);
            scenario().given(annualCount()).when(update(reported, cases("128"))).then(recorded(reported, cases("128")));
        }

        @ParameterizedTest
        @ValueSource(ints = {2019, 2027, 2100})
        void before_the_baseline_or_after_the_plan_is_refused_even_with_a_reason(int year) {
            scenario()
                    .given(annualCount())
                    .when(update(new FiscalYear(year), cases("128"), "参考値"))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: year.outside-plan");
        }

        @ParameterizedTest
        @ValueSource(ints = {2020, 2021})
        void between_baseline_and_plan_asks_for_a_reason(int year) {
            FiscalYear reported = new FiscalYear(year);
            scenario()
                    .given(annualCount())
                    .when(update(reported, cases("128")))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: year.before-plan-needs-reason");
            scenario()
                    .given(annualCount())
                    .when(update(reported, cases("128"), "報告書に載っている"))
                    .then(recorded(reported, cases("128"), "報告書に載っている"));
        }

        @Test
        void of_an_absence_follows_the_same_rule() {
            scenario()
                    .given(annualCount())
                    .when(update(new FiscalYear(2027), NOT_CONDUCTED))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: year.outside-plan");
        }
    }

    @Nested
    class Several_faults {

        @Test
        void are_named_at_once() {
            Measured reported = withParts(
                    asOf(measured("-1", "人", Measure.STOCK), "2024-05-31"),
                    Optional.of(BigDecimal.ONE),
                    Optional.empty());
            scenario()
                    .given(annualCount())
                    .when(update(new FiscalYear(2027), reported))
                    .thenRefused(
                            Refusal.Kind.IMPOSSIBLE,
                            "fiscalYear: year.outside-plan",
                            "value.unit: value.unit-needs-reason",
                            "value.basis: value.basis-needs-reason",
                            "value.amount: amount.negative",
                            "value.numerator: ratio.only",
                            "value.asOf: value.as-of-needs-reason");
        }

        @Test
        void that_make_a_value_impossible_come_before_what_the_state_refuses() {
            scenario()
                    .given(Indicators.cumulativeCount())
                    .when(update(R6, asOf(people("99"), "2020-05-01")))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.asOf: value.as-of-needs-reason");
        }
    }
}
