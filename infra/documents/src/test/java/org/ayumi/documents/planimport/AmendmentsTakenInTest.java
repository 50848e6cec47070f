package org.ayumi.documents.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Command;
import org.ayumi.command.indicator.AmendIndicator;
import org.ayumi.command.indicator.DefineIndicator;
import org.ayumi.command.indicator.UpdateIndicator;
import org.ayumi.documents.planfile.PlanFileReader;
import org.junit.jupiter.api.Test;

/** What the commands of a plan file make of amendments, and what the rules refuse of them. */
class AmendmentsTakenInTest {

    private static final String PLAN = """
            format: ayumi-plan/1
            source: 総合計画
            plan:
              id: reiji-8
              name: 総合計画
              edition: 前期
              municipality: 例示市
              firstYear: R3
              lastYear: R8
              indicators:
                - name: 来館者数
                  measure: ANNUAL_COUNT
                  unit: 人
                  baseline: {year: R2, kind: MEASURED, amount: 41000}
                  target: {year: R8, amount: 50000}
                  amendments:
                    - from: R4
                      unit: 千人
                      continuity: {kind: CONVERTED, factor: 0.001}
                      reason: 千人で表す。
                    - from: R6
                      name: 利用者数
                      continuity: {kind: OVERLAP, year: R5, before: 44, after: 55}
                      reason: オンラインを含める。
                  values:
                    - {year: R6, kind: MEASURED, amount: 58}
                    - {year: R3, kind: MEASURED, amount: 42000}
                    - {year: R5, kind: MEASURED, amount: 44}
                - name: 手引き
                  measure: STATE
                  states: [なし, あり]
                  target: {year: R8, kind: STATE, state: あり}
                  amendments:
                    - {from: R5, name: 手引きの整備, reason: 言葉を改める。}
                    - {from: R6, states: [なし, 案, あり], continuity: {kind: BROKEN}, reason: 案を設ける。}
                  values:
                    - {year: R4, kind: STATE, state: なし}
                    - {year: R6, kind: STATE, state: 案}
            initiatives:
              - {number: "1", name: 図書館, department: 教育部, division: 図書課, leadSections: [図書課]}
            """;

    private static String told(Command command) {
        return switch (command) {
            case DefineIndicator it -> it.indicatorId() + " defined";
            case AmendIndicator it ->
                it.indicatorId() + " amended from " + it.from().shortLabel();
            case UpdateIndicator it ->
                it.indicatorId() + " in " + it.fiscalYear().shortLabel();
            default -> "";
        };
    }

    @Test
    void amendments_come_between_the_definition_and_the_values() {
        assertThat(PlanSteps.of(PlanFileReader.read("plan.yaml", PLAN)))
                .extracting(step -> told(step.command()))
                .filteredOn(words -> !words.isEmpty())
                .containsExactly(
                        "reiji-8.i1 defined",
                        "reiji-8.i1 amended from R4",
                        "reiji-8.i1 amended from R6",
                        "reiji-8.i1 in R6",
                        "reiji-8.i1 in R3",
                        "reiji-8.i1 in R5",
                        "reiji-8.i2 defined",
                        "reiji-8.i2 amended from R5",
                        "reiji-8.i2 amended from R6",
                        "reiji-8.i2 in R4",
                        "reiji-8.i2 in R6");
    }

    @Test
    void the_reason_of_an_amendment_is_that_of_its_step() {
        assertThat(PlanSteps.of(PlanFileReader.read("plan.yaml", PLAN)))
                .filteredOn(step -> step.command() instanceof AmendIndicator)
                .allSatisfy(step ->
                        assertThat(step.reason()).isEqualTo(Optional.of(((AmendIndicator) step.command()).reason())));
    }

    @Test
    void values_before_and_after_an_amendment_can_be_taken_in_each_in_its_unit() throws IOException {
        assertThat(Examination.of(PLAN)).isEmpty();
    }

    private static void refuses(String written, String instead, String... offences) throws IOException {
        assertThat(PLAN).containsOnlyOnce(written);
        assertThat(Examination.of(PLAN.replace(written, instead))).isEqualTo(List.of(offences));
    }

    @Test
    void a_value_in_the_unit_of_other_years_needs_a_reason() throws IOException {
        refuses(
                "amount: 44}\n",
                "amount: 44000, unit: 人}\n",
                "28 plan.indicators[0].values[2].unit value.unit-needs-reason / [人, 千人]");
        refuses(
                "amount: 42000",
                "amount: 42, unit: 千人",
                "27 plan.indicators[0].values[1].unit value.unit-needs-reason / [千人, 人]");
    }

    @Test
    void a_state_that_a_year_did_not_have_yet_is_unknown_in_it() throws IOException {
        refuses(
                "{year: R4, kind: STATE, state: なし}",
                "{year: R4, kind: STATE, state: 案}",
                "37 plan.indicators[1].values[0].state state.unknown / [案, なし → あり]");
    }

    @Test
    void what_the_rules_refuse_is_told_where_it_is_written_and_the_values_are_looked_at_all_the_same()
            throws IOException {
        refuses(
                "    - from: R6\n          name: 利用者数",
                "    - from: R9\n          name: 利用者数",
                "21 plan.indicators[0].amendments[1].from year.outside-plan / [令和9年度, 令和3年度, 令和8年度]");
        refuses(
                "    - from: R6\n          name: 利用者数",
                "    - from: R3\n          name: 利用者数",
                "21 plan.indicators[0].amendments[1].from amendment.before-last / [令和3年度, 令和4年度]",
                "23 plan.indicators[0].amendments[1].continuity.year amendment.overlap-after / [令和5年度, 令和3年度]");
        refuses(
                "{kind: OVERLAP, year: R5, ",
                "{kind: OVERLAP, year: R7, ",
                "23 plan.indicators[0].amendments[1].continuity.year amendment.overlap-after / [令和7年度, 令和6年度]");
        refuses(
                "          continuity: {kind: CONVERTED, factor: 0.001}\n",
                "",
                "17 plan.indicators[0].amendments[0].continuity amendment.not-the-same / []");
        refuses(
                "{kind: CONVERTED, factor: 0.001}",
                "{kind: SAME}",
                "19 plan.indicators[0].amendments[0].continuity amendment.not-the-same / []");
        refuses(
                "[なし, 案, あり], continuity: {kind: BROKEN}",
                "[なし, 案, あり], continuity: {kind: CONVERTED, factor: 2}",
                "35 plan.indicators[1].amendments[1].continuity.kind amendment.state-not-converted / []");
        refuses(
                "{from: R5, name: 手引きの整備, reason",
                "{from: R5, maximum: 1, reason",
                "34 plan.indicators[1].amendments[0].maximum "
                        + "measure: STATE の指標には、minimum も maximum も書けません。 / A state has no minimum and no maximum.");
    }

    @Test
    void values_are_not_blamed_for_amendments_that_are_no_list() throws IOException {
        refuses(
                "        - {from: R5, name: 手引きの整備, reason: 言葉を改める。}\n        - {from: R6",
                "        {from: R6",
                "33 plan.indicators[1].amendments "
                        + "ここには一覧を書いてください（行の始めに「- 」、または [ ] で囲む）。"
                        + " / A list is needed here (lines that start with “- ”, or entries between [ and ]).");
    }

    @Test
    void a_definition_that_follows_a_refused_one_is_looked_at_as_it_is_written() throws IOException {
        String indicator = """
                indicators:
                    - name: 数
                      measure: STOCK
                      unit: 件
                      minimum: 5
                      target: {year: R8, amount: 9}
                      amendments:
                        - {from: R4, measure: STATE, states: [無, 有], reason: 有無を見る。}
                        - {from: R6, measure: STOCK, unit: 件, reason: また数える。}
                      values:
                        - {year: R6, kind: MEASURED, amount: 3}
                initiatives:""";
        String plan = PLAN.substring(0, PLAN.indexOf("indicators:"))
                + indicator
                + PLAN.substring(PLAN.indexOf("initiatives:") + "initiatives:".length());
        assertThat(Examination.of(plan))
                .containsExactly(
                        "17 plan.indicators[0].amendments[0].continuity amendment.not-the-same / []",
                        "18 plan.indicators[0].amendments[1].continuity amendment.not-the-same / []");
    }

    @Test
    void faults_of_several_amendments_and_of_a_value_are_told_together() throws IOException {
        assertThat(Examination.of(PLAN.replace("          continuity: {kind: CONVERTED, factor: 0.001}\n", "")
                        .replace("year: R5, before", "year: R7, before")
                        .replace("{year: R5, kind: MEASURED, amount: 44}", "{year: R5, kind: MEASURED, amount: -44}")))
                .extracting(offence -> offence.replaceFirst(" / .*", ""))
                .containsExactly(
                        "17 plan.indicators[0].amendments[0].continuity amendment.not-the-same",
                        "22 plan.indicators[0].amendments[1].continuity.year amendment.overlap-after",
                        "27 plan.indicators[0].values[2].amount amount.negative");
    }
}
