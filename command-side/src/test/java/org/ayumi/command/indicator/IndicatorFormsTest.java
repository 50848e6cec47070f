package org.ayumi.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.INITIATIVE;
import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.NOT_MEASURED;
import static org.ayumi.command.indicator.Indicators.NOT_REPORTED;
import static org.ayumi.command.indicator.Indicators.PLAN;
import static org.ayumi.command.indicator.Indicators.R2;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.R8;
import static org.ayumi.command.indicator.Indicators.SUBSTITUTE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class IndicatorFormsTest {

    private static UpdateIndicator update(String json) {
        return IndicatorForms.update(ID, R5, RequestBodies.read(json, IndicatorBodies.Update.class));
    }

    private static CorrectIndicatorValue correction(String json) {
        return IndicatorForms.correction(ID, R5, RequestBodies.read(json, IndicatorBodies.Correction.class));
    }

    private static ReviseTarget targetRevision(String json) {
        return IndicatorForms.targetRevision(ID, RequestBodies.read(json, IndicatorBodies.TargetRevision.class));
    }

    private static ReviseBaseline baselineRevision(String json) {
        return IndicatorForms.baselineRevision(ID, RequestBodies.read(json, IndicatorBodies.BaselineRevision.class));
    }

    private static DefineIndicator definition(String json) {
        return IndicatorForms.definition(
                PLAN, INITIATIVE, 3, RequestBodies.read(json, IndicatorBodies.Definition.class));
    }

    @Nested
    class A_figure {

        @Test
        void may_state_every_part_of_a_measurement() {
            assertThat(update("""
                    {"value":{"kind":"MEASURED","amount":62.5,"unit":"%","asOf":"2024-03-31","basis":"RATIO",
                     "survey":"市民アンケート","numerator":50,"denominator":80},
                     "note":"年度末の集計","reason":"理由","source":"集計表"}"""))
                    .isEqualTo(new UpdateIndicator(
                            ID,
                            R5,
                            ReportedFigure.of(new Measured(
                                    new BigDecimal("62.5"),
                                    "%",
                                    Optional.of(LocalDate.of(2024, 3, 31)),
                                    Measure.RATIO,
                                    Optional.of("市民アンケート"),
                                    Optional.of(new BigDecimal("50")),
                                    Optional.of(new BigDecimal("80")))),
                            Optional.of("年度末の集計"),
                            Optional.of("理由")));
        }

        @Test
        void may_leave_unit_and_basis_to_the_indicator() {
            ReportedFigure figure = update("""
                    {"value":{"kind":"MEASURED","amount":0}}""").figure();
            assertThat(figure.amount()).hasValue(BigDecimal.ZERO);
            assertThat(figure.unit()).isEmpty();
            assertThat(figure.basis()).isEmpty();
        }

        static Stream<Arguments> absences() {
            return Stream.of(
                    Arguments.of("{\"kind\":\"NOT_CONDUCTED\"}", NOT_CONDUCTED),
                    Arguments.of("{\"kind\":\"NOT_REPORTED\"}", NOT_REPORTED),
                    Arguments.of("{\"kind\":\"NOT_MEASURED\",\"reason\":\"集計していない\"}", NOT_MEASURED),
                    Arguments.of("""
                            {"kind":"SUBSTITUTE","label":"来場者アンケートの関心度","amount":85.7,"unit":"%",
                             "reason":"市民アンケートは行っていない"}""", SUBSTITUTE));
        }

        @ParameterizedTest
        @MethodSource("absences")
        void may_be_an_honest_way_of_having_no_number(String json, Figure figure) {
            assertThat(update("{\"value\":" + json + "}").figure()).isEqualTo(ReportedFigure.of(figure));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{} | value.kind",
                    "{\"amount\":140,\"unit\":\"件\"} | value.kind",
                    "{\"kind\":\"MEASURED\"} | value.amount",
                    "{\"kind\":\"NOT_MEASURED\"} | value.reason",
                    "{\"kind\":\"SUBSTITUTE\"} | value.amount,value.unit,value.label,value.reason",
                    "{\"kind\":\"SUBSTITUTE\",\"amount\":1,\"label\":\"相談\"} | value.unit,value.reason"
                })
        void says_everything_its_kind_must(String json, String fields) {
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> update("{\"value\":" + json + "}"),
                    Stream.of(fields.split(",", -1))
                            .map(field -> field + ": field.missing")
                            .toArray(String[]::new));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"kind\":\"NOT_CONDUCTED\",\"amount\":0 | value.amount",
                    "\"kind\":\"NOT_REPORTED\",\"amount\":0,\"reason\":\"未報告\" | value.amount,value.reason",
                    "\"kind\":\"NOT_MEASURED\",\"reason\":\"集計なし\",\"amount\":1,\"unit\":\"件\" | value.amount,value.unit",
                    "\"kind\":\"MEASURED\",\"amount\":1,\"label\":\"相談\",\"reason\":\"代わり\" | value.label,value.reason",
                    "\"kind\":\"NOT_CONDUCTED\",\"asOf\":\"2024-03-31\",\"basis\":\"STOCK\",\"survey\":\"調査\" "
                            + "| value.asOf,value.basis,value.survey",
                    "\"kind\":\"NOT_CONDUCTED\",\"numerator\":1,\"denominator\":2 | value.numerator,value.denominator"
                })
        void says_nothing_its_kind_cannot(String json, String fields) {
            assertRefused(
                    Refusal.Kind.IMPOSSIBLE,
                    () -> update("{\"value\":{" + json + "}}"),
                    Stream.of(fields.split(",", -1))
                            .map(field -> field + ": figure.not-for-kind")
                            .toArray(String[]::new));
        }

        @ParameterizedTest
        @CsvSource({
            "2024/03/31, MALFORMED, date.malformed",
            "'', MALFORMED, date.malformed",
            "2024-02-30, IMPOSSIBLE, date.impossible"
        })
        void speaks_of_a_day_that_exists(String day, Refusal.Kind kind, String fault) {
            assertRefused(
                    kind,
                    () -> update("{\"value\":{\"kind\":\"MEASURED\",\"amount\":1,\"asOf\":\"" + day + "\"}}"),
                    "value.asOf: " + fault);
        }

        @Test
        void of_an_unknown_kind_or_with_an_unknown_field_is_not_read() {
            for (String json : new String[] {
                "{\"value\":{\"kind\":\"GUESSED\"}}",
                "{\"value\":{\"kind\":\"MEASURED\",\"amount\":\"140\"}}",
                "{\"value\":{\"kind\":\"MEASURED\",\"amount\":140,\"remark\":\"概算\"}}"
            }) {
                assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> update(json));
            }
        }
    }

    @Nested
    class A_report {

        @Test
        void names_every_fault_at_once() {
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> update("""
                            {"value":{"kind":"MEASURED","label":"相談","asOf":"昨日"},"note":"","reason":" ","source":"\\u0000"}"""),
                    "value.amount: field.missing",
                    "value.asOf: date.malformed",
                    "value.label: figure.not-for-kind",
                    "note: text.blank",
                    "reason: text.blank",
                    "source: text.control-character");
        }

        @Test
        void has_a_value() {
            assertRefused(Refusal.Kind.MALFORMED, () -> update("{}"), "value: field.missing");
        }

        @Test
        void names_its_year_in_the_address() {
            assertThat(IndicatorForms.yearInPath("2023")).isEqualTo(R5);
            assertThat(IndicatorForms.yearInPath("R5")).isEqualTo(R5);
        }

        @ParameterizedTest
        @CsvSource({"abc, fiscal-year.unreadable", "1900, fiscal-year.range", "'', fiscal-year.unreadable"})
        void of_a_year_that_does_not_exist_is_impossible(String year, String fault) {
            assertRefused(Refusal.Kind.IMPOSSIBLE, () -> IndicatorForms.yearInPath(year), "fiscalYear: " + fault);
        }
    }

    @Nested
    class A_correction {

        @Test
        void says_why() {
            assertThat(correction("""
                    {"value":{"kind":"NOT_CONDUCTED"},"reason":"転記の誤り"}"""))
                    .isEqualTo(new CorrectIndicatorValue(
                            ID, R5, ReportedFigure.of(NOT_CONDUCTED), Optional.empty(), "転記の誤り"));
        }

        @Test
        void names_every_missing_field_at_once() {
            assertRefused(
                    Refusal.Kind.MALFORMED, () -> correction("{}"), "value: field.missing", "reason: field.missing");
        }
    }

    @Nested
    class A_revision {

        @Test
        void of_the_target_has_a_year_an_amount_and_a_reason() {
            assertThat(targetRevision("""
                    {"target":{"fiscalYear":"R8","amount":160.0},"reason":"中間見直し"}"""))
                    .isEqualTo(new ReviseTarget(ID, new Target(R8, new BigDecimal("160")), "中間見直し"));
        }

        @Test
        void of_the_target_names_every_missing_field_at_once() {
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> targetRevision("{}"),
                    "target: field.missing",
                    "reason: field.missing");
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> targetRevision("""
                            {"target":{}}"""),
                    "target.fiscalYear: field.missing",
                    "target.amount: field.missing",
                    "reason: field.missing");
        }

        @Test
        void of_the_target_names_what_is_impossible() {
            assertRefused(
                    Refusal.Kind.IMPOSSIBLE, () -> targetRevision("""
                            {"target":{"fiscalYear":"来年","amount":160},"reason":"中間見直し"}"""), "target.fiscalYear: fiscal-year.unreadable");
            assertRefused(Refusal.Kind.IMPOSSIBLE, () -> targetRevision("""
                            {"target":{"fiscalYear":2026,"amount":1e30},"reason":"中間見直し"}"""), "target.amount: amount.too-large");
        }

        @Test
        void of_the_baseline_has_a_year_a_figure_and_a_reason() {
            assertThat(baselineRevision("""
                    {"baseline":{"fiscalYear":2020,"value":{"kind":"NOT_CONDUCTED"}},"reason":"未実施だった"}"""))
                    .isEqualTo(new ReviseBaseline(ID, R2, ReportedFigure.of(NOT_CONDUCTED), "未実施だった"));
        }

        @Test
        void of_the_baseline_names_every_missing_field_at_once() {
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> baselineRevision("{}"),
                    "baseline: field.missing",
                    "reason: field.missing");
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> baselineRevision("""
                            {"baseline":{"value":{}}}"""),
                    "baseline.fiscalYear: field.missing",
                    "baseline.value.kind: field.missing",
                    "reason: field.missing");
        }
    }

    @Nested
    class A_definition {

        @Test
        void gets_the_next_number_and_counts_upwards_unless_it_says_otherwise() {
            DefineIndicator command = definition("""
                    {"name":"参加者数","measure":"ANNUAL_COUNT","unit":"人",
                     "baseline":{"fiscalYear":2020,"value":{"kind":"MEASURED","amount":114}},
                     "target":{"fiscalYear":2026,"amount":150}}""");
            assertThat(command)
                    .isEqualTo(new DefineIndicator(
                            INITIATIVE + ".3",
                            INITIATIVE,
                            PLAN,
                            3,
                            new IndicatorDefinition(
                                    "参加者数",
                                    Measure.ANNUAL_COUNT,
                                    Direction.HIGHER,
                                    "人",
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()),
                            new Baseline(R2, Measured.of(new BigDecimal("114"), "人", Measure.ANNUAL_COUNT)),
                            new Target(R8, new BigDecimal("150"))));
        }

        @Test
        void may_state_everything() {
            DefineIndicator command = definition("""
                    {"sequence":7,"name":"収支","measure":"RATIO","better":"LOWER","unit":"%","survey":"市民アンケート",
                     "minimum":-10,"maximum":10,
                     "baseline":{"fiscalYear":"R2","value":{"kind":"NOT_CONDUCTED"}},
                     "target":{"fiscalYear":"R8","amount":-5},"source":"計画書"}""");
            assertThat(command.indicatorId()).isEqualTo(INITIATIVE + ".7");
            assertThat(command.definition())
                    .isEqualTo(new IndicatorDefinition(
                            "収支",
                            Measure.RATIO,
                            Direction.LOWER,
                            "%",
                            Optional.of("市民アンケート"),
                            Optional.of(new BigDecimal("-10")),
                            Optional.of(BigDecimal.TEN)));
        }

        @Test
        void names_every_missing_field_at_once() {
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> definition("{}"),
                    "name: field.missing",
                    "measure: field.missing",
                    "unit: field.missing",
                    "baseline: field.missing",
                    "target: field.missing");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1, 100})
        void has_a_number_from_1_to_99(int sequence) {
            assertRefused(
                    Refusal.Kind.IMPOSSIBLE, () -> definition("""
                            {"sequence":%d,"name":"参加者数","measure":"ANNUAL_COUNT","unit":"人",
                             "baseline":{"fiscalYear":2020,"value":{"kind":"NOT_CONDUCTED"}},
                             "target":{"fiscalYear":2026,"amount":150}}""".formatted(sequence)), "sequence: indicator.sequence");
        }

        @Test
        void names_what_is_impossible_in_the_words_of_the_body() {
            assertRefused(Refusal.Kind.IMPOSSIBLE, () -> definition("""
                            {"name":"収支","measure":"STOCK","unit":"千円","minimum":10,"maximum":10,
                             "baseline":{"fiscalYear":2020,"value":{"kind":"NOT_CONDUCTED"}},
                             "target":{"fiscalYear":2026,"amount":150}}"""), "maximum: indicator.range");
            assertRefused(Refusal.Kind.IMPOSSIBLE, () -> definition("""
                            {"name":"収支","measure":"STOCK","unit":"千円",
                             "baseline":{"fiscalYear":2020,"value":{"kind":"NOT_MEASURED","reason":" "}},
                             "target":{"fiscalYear":2026,"amount":150}}"""), "baseline.value.reason: text.blank");
        }
    }

    @Nested
    class A_figure_that_leaves_nothing_open {

        static Stream<Figure> figures() {
            return Stream.of(
                    Indicators.withParts(
                            Indicators.asOf(Indicators.percent("62.5"), "2024-03-31"),
                            Optional.of(new BigDecimal("50")),
                            Optional.of(new BigDecimal("80"))),
                    NOT_CONDUCTED,
                    NOT_MEASURED,
                    SUBSTITUTE,
                    NOT_REPORTED);
        }

        @ParameterizedTest
        @MethodSource("figures")
        void comes_out_as_it_went_in(Figure figure) {
            ReportedFigure reported = ReportedFigure.of(figure);
            assertThat(reported.kind()).isEqualTo(figure.kind());
            assertThat(reported.in(Indicators.definition(Measure.STOCK, "人"), "value"))
                    .isEqualTo(figure);
        }

        @Test
        void every_kind_is_covered() {
            assertThat(figures().map(Figure::kind)).containsExactlyInAnyOrder(FigureKind.values());
        }
    }
}
