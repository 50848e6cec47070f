package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Indicators above initiatives, their targets, states, and figures that are states. */
class BrokenTargetTest {

    private static final String OF_PLAN = "plan.indicators";
    private static final String OF_SECTION = "sections[0].indicators";
    private static final String OF_LOWER_SECTION = "sections[0].sections[0].indicators[0]";
    private static final String OF_INITIATIVE = "initiatives[0].indicators[0]";

    static Stream<Broken> kinds() {
        return Stream.of(
                new Broken(
                        "kind: AT_MOST",
                        "kinds: AT_MOST",
                        "kinds: AT_MOST",
                        OF_PLAN + "[1].target.kinds",
                        "key.unknown-near"),
                new Broken(
                        "kind: AT_MOST", "kind: ATMOST", "kind: ATMOST", OF_PLAN + "[1].target.kind", "word.unknown"),
                new Broken(
                        "kind: AT_MOST, ", "colour: 青, ", "colour: 青, ", OF_PLAN + "[1].target.colour", "key.unknown"),
                new Broken("year: R7, ", "", "kind: AT_MOST", OF_PLAN + "[1].target.year", "key.missing"),
                new Broken("AT_MOST, amount: 5", "AT_MOST", "AT_MOST", OF_PLAN + "[1].target.amount", "key.missing"),
                new Broken(
                        "AT_MOST, amount: 5",
                        "AT_MOST, amount: 五",
                        "AT_MOST, amount: 五",
                        OF_PLAN + "[1].target.amount",
                        "type.number"),
                new Broken(
                        "AT_MOST, amount: 5",
                        "AT_MOST, amount: 5, to: 9",
                        "AT_MOST, amount: 5, to: 9",
                        OF_PLAN + "[1].target.to",
                        "key.not-with-kind"),
                new Broken(
                        "target: {year: R7, kind: AT_MOST, amount: 5}",
                        "target: R7",
                        "target: R7",
                        OF_PLAN + "[1].target",
                        "type.map"),
                new Broken(
                        "target: {year: R7, kind: AT_MOST, amount: 5}",
                        "targets: []",
                        "targets: []",
                        OF_PLAN + "[1].targets",
                        "list.empty"),
                new Broken(
                        "target: {year: R7, kind: AT_MOST, amount: 5}",
                        "targets: {year: R7, amount: 5}",
                        "targets: {year: R7, amount: 5}",
                        OF_PLAN + "[1].targets",
                        "type.list"),
                new Broken(
                        "target: {year: R7, kind: AT_MOST, amount: 5}",
                        "better: LOWER",
                        "name: 苦情",
                        OF_PLAN + "[1].target",
                        "key.missing"),
                new Broken("kind: RANGE, ", "", "from: 50", OF_SECTION + "[0].target.from", "key.needs-kind"),
                new Broken("from: 50, ", "", "kind: RANGE", OF_SECTION + "[0].target.from", "key.missing"),
                new Broken("to: 55", "to: 50", "to: 50", OF_SECTION + "[0].target.to", "target.range"),
                new Broken(
                        "MAINTAIN, ",
                        "INCREASE, ",
                        "INCREASE, ",
                        OF_SECTION + "[1].target.tolerance",
                        "target.tolerance-only-maintains"),
                new Broken("MAINTAIN, ", "KEEP, ", "KEEP, ", OF_SECTION + "[1].target.direction", "word.unknown"),
                new Broken(
                        "direction: MAINTAIN, ",
                        "",
                        "kind: DIRECTION",
                        OF_SECTION + "[1].target.direction",
                        "key.missing"),
                new Broken(
                        "tolerance: 2",
                        "tolerance: -2",
                        "tolerance: -2",
                        OF_SECTION + "[1].target.tolerance",
                        "amount.negative"),
                new Broken(
                        "kind: NONE, reason",
                        "year: R8, kind: NONE, reason",
                        "year: R8, kind: NONE, reason",
                        OF_LOWER_SECTION + ".target.year",
                        "key.not-with-kind"),
                new Broken(
                        "kind: NONE, reason: 見守る。",
                        "kind: NONE",
                        "kind: NONE",
                        OF_LOWER_SECTION + ".target.reason",
                        "key.missing"),
                new Broken(
                        "kind: NONE, reason: 見守る。",
                        "reason: 見守る。",
                        "reason: 見守る。",
                        OF_LOWER_SECTION + ".target.reason",
                        "key.needs-kind"),
                new Broken(
                        "{year: R8, amount: 80}",
                        "{year: 令和6年度, amount: 80}",
                        "{year: R6, kind: AT_LEAST",
                        OF_INITIATIVE + ".targets[1].year",
                        "fiscal-year.duplicate"),
                new Broken(
                        "year: R6, kind: AT_LEAST, amount: 60",
                        "kind: NONE, reason: 定めない。",
                        "定めない。",
                        OF_INITIATIVE + ".targets[1].kind",
                        "word.unknown"),
                new Broken(
                        "        targets:\n          - {year: R8, amount: 80}",
                        "        target: {year: R8, amount: 80}\n        targets:\n          - {year: R5, amount: 50}",
                        "target: {year: R8, amount: 80}",
                        OF_INITIATIVE + ".target",
                        "target.and-targets"),
                new Broken(
                        "states: [未着手, 作成中, 完成]",
                        "states: [完成]",
                        "states: [完成]",
                        OF_PLAN + "[0].states",
                        "indicator.states"),
                new Broken(
                        "states: [未着手, 作成中, 完成]\n",
                        "survey: 調査\n",
                        "name: 手引き",
                        OF_PLAN + "[0].states",
                        "indicator.states"),
                new Broken(
                        "[未着手, 作成中, 完成]",
                        "[未着手, 完成, 完成]",
                        "[未着手, 完成, 完成]",
                        OF_PLAN + "[0].states",
                        "indicator.state-twice"),
                new Broken("[未着手, 作成中, 完成]", "未着手", "未着手", OF_PLAN + "[0].states", "type.list"),
                new Broken(
                        "states: [未着手, 作成中, 完成]",
                        "minimum: 1\n      states: [未着手, 作成中, 完成]",
                        "minimum: 1\n      states: [未着手, 作成中, 完成]",
                        OF_PLAN + "[0].minimum",
                        "indicator.state-has-no-range"),
                new Broken(
                        "unit: 回",
                        "unit: 回\n            states: [有, 無]",
                        "states: [有",
                        OF_LOWER_SECTION + ".states",
                        "indicator.states-of-a-number"),
                new Broken("unit: 回", "better: LOWER", "name: 出動", OF_LOWER_SECTION + ".unit", "key.missing"),
                new Broken(
                        "STATE, state: 作成中, asOf",
                        "MEASURED, amount: 1, unit: 章, asOf",
                        "MEASURED, amount: 1, unit: 章, asOf",
                        OF_PLAN + "[0].values[0].kind",
                        "kind.not-of-measure"),
                new Broken(
                        "kind: MEASURED, amount: 640",
                        "kind: STATE, state: 完成",
                        "{year: R3, kind: STATE, state: 完成",
                        OF_SECTION + "[1].baseline.kind",
                        "kind.not-of-measure"),
                new Broken(
                        "kind: MEASURED, amount: 640",
                        "kind: MEASURED, amount: 640, basis: STATE",
                        "kind: MEASURED, amount: 640, basis: STATE",
                        OF_SECTION + "[1].baseline.basis",
                        "word.unknown"),
                new Broken(
                        "STATE, state: 作成中, asOf",
                        "STATE, asOf",
                        "STATE, asOf",
                        OF_PLAN + "[0].values[0].state",
                        "key.missing"),
                new Broken(
                        "STATE, state: 作成中, asOf",
                        "STATE, state: 作成中, unit: 章, asOf",
                        "unit: 章, asOf",
                        OF_PLAN + "[0].values[0].unit",
                        "key.not-with-kind"),
                new Broken(
                        "asOf: 2023-03-01", "asOf: 三月", "asOf: 三月", OF_PLAN + "[0].values[0].asOf", "date.unreadable"),
                new Broken(", unit: 章", "", "label: 書いた章", OF_PLAN + "[0].values[1].unit", "key.missing"),
                new Broken(
                        "  indicators:\n    - name: 手引き",
                        "  indicatrs: []\n  indicators:\n    - name: 手引き",
                        "indicatrs",
                        "plan.indicatrs",
                        "key.unknown-near"),
                new Broken(
                        "    indicators:\n      - name: 受診率",
                        "    indicatros: []\n    indicators:\n      - name: 受診率",
                        "indicatros",
                        "sections[0].indicatros",
                        "key.unknown-near"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void one_broken_place_gives_one_error_with_its_line_field_and_both_languages(Broken broken) {
        broken.givesOneErrorIn(TargetExample.TEXT);
    }

    @Test
    void more_targets_than_a_plan_can_have_are_one_error() {
        String many = IntStream.range(1980, 2031)
                .mapToObj(year -> "{year: " + year + ", amount: 80}")
                .collect(Collectors.joining(", ", "targets: [", "]"));
        new Broken(
                        "target: {year: R7, kind: AT_MOST, amount: 5}",
                        many,
                        many,
                        OF_PLAN + "[1].targets",
                        "target.too-many")
                .givesOneErrorIn(TargetExample.TEXT);
    }

    @Test
    void what_is_wrong_with_several_targets_is_told_at_once() {
        List<PlanFileError> errors = Example.errorsOf(TargetExample.TEXT
                .replace("{year: R6, kind: STATE, state: 作成中}", "{year: 昔, kind: STATE, amount: 1}")
                .replace("{year: R8, kind: STATE, state: 完成}", "{kind: STAT, state: 完成}"));
        assertThat(errors)
                .extracting(error -> error.field() + " " + error.messageKey())
                .containsExactly(
                        "plan.indicators[0].targets[0].state key.missing",
                        "plan.indicators[0].targets[0].year fiscal-year.unreadable",
                        "plan.indicators[0].targets[0].amount key.not-with-kind",
                        "plan.indicators[0].targets[1].kind word.unknown");
    }

    @Test
    void a_measure_that_cannot_be_read_is_not_told_to_lack_a_unit() {
        assertThat(Example.errorsOf(TargetExample.TEXT.replace("measure: STATE", "measure: STAET")))
                .extracting(PlanFileError::field)
                .containsExactly("plan.indicators[0].measure");
    }
}
