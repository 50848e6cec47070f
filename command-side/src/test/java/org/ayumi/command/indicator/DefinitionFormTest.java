package org.ayumi.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.indicator.Indicators.INITIATIVE;
import static org.ayumi.command.indicator.Indicators.OWNER;
import static org.ayumi.command.indicator.Indicators.PLAN;
import static org.ayumi.command.indicator.Indicators.R2;
import static org.ayumi.command.indicator.Indicators.R8;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Targets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionFormTest {

    private static DefineIndicator definition(String json) {
        return IndicatorForms.definition(PLAN, OWNER, 3, RequestBodies.read(json, IndicatorBodies.Definition.class));
    }

    @Test
    void gets_the_next_number_and_counts_upwards_unless_it_says_otherwise() {
        DefineIndicator command = definition("""
                {"name":"参加者数","measure":"ANNUAL_COUNT","unit":"人",
                 "baseline":{"fiscalYear":2020,"value":{"kind":"MEASURED","amount":114}},
                 "target":{"fiscalYear":2026,"amount":150}}""");
        assertThat(command)
                .isEqualTo(new DefineIndicator(
                        INITIATIVE + ".3",
                        OWNER,
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
                        Optional.of(new Baseline(R2, Measured.of(new BigDecimal("114"), "人", Measure.ANNUAL_COUNT))),
                        Targets.of(R8, new BigDecimal("150"))));
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

    private static UseIndicator use(String json) {
        return IndicatorForms.use(
                PLAN, OWNER, 3, RequestBodies.read(json, IndicatorBodies.Definition.class), "sogo-5.i1");
    }

    @Test
    void of_one_that_uses_the_figures_of_another_says_its_targets_alone() {
        assertThat(use("""
                {"reportedAt":"sogo-5.i1","target":{"fiscalYear":2026,"amount":140}}"""))
                .isEqualTo(new UseIndicator(
                        INITIATIVE + ".3",
                        OWNER,
                        PLAN,
                        3,
                        "sogo-5.i1",
                        DefinitionChange.called(Optional.empty()),
                        Optional.empty(),
                        Targets.of(R8, new BigDecimal("140"))));
    }

    @Test
    void of_one_that_uses_the_figures_of_another_may_state_everything() {
        UseIndicator command = use("""
                {"sequence":7,"name":"収支","measure":"RATIO","better":"LOWER","unit":"%","survey":"市民アンケート",
                 "minimum":-10,"maximum":10,"states":["一","二"],"yearBasis":"CALENDAR","rhythm":{"everyYears":1},
                 "baseline":{"fiscalYear":"R2","value":{"kind":"NOT_CONDUCTED"}},
                 "target":{"fiscalYear":"R8","amount":-5},"source":"計画書","reportedAt":"sogo-5.i1"}""");
        assertThat(command.stated().fieldsOfFigures())
                .containsExactly(
                        "measure", "better", "unit", "survey", "minimum", "maximum", "states", "yearBasis", "rhythm");
        assertThat(command.stated().name()).contains("収支");
        assertThat(command.baseline()).map(StatedBaseline::fiscalYear).contains(R2);
    }

    @Test
    void of_one_that_uses_the_figures_of_another_names_what_is_missing_and_impossible() {
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> use("{\"reportedAt\":\"sogo-5.i1\",\"sequence\":100,\"baseline\":{\"fiscalYear\":2020}}"),
                "baseline.value: field.missing",
                "target: target.missing",
                "sequence: indicator.sequence");
    }

    @Test
    void names_every_missing_field_at_once() {
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> definition("{}"),
                "name: indicator.part-missing",
                "measure: indicator.part-missing",
                "unit: indicator.unit-missing",
                "target: target.missing");
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
