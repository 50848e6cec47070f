package org.ayumi.documents.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.ayumi.command.Command;
import org.ayumi.command.indicator.DefineIndicator;
import org.ayumi.command.indicator.UpdateIndicator;
import org.ayumi.command.initiative.RegisterInitiative;
import org.ayumi.command.plan.AddPlanSection;
import org.ayumi.command.plan.AdoptPlan;
import org.ayumi.documents.planfile.PlanFileReader;
import org.junit.jupiter.api.Test;

/** What the commands of a plan file make of its indicators, and what the rules refuse of them. */
class TargetsTakenInTest {

    private static final String PLAN = """
            format: ayumi-plan/1
            source: 総合計画
            plan:
              id: reiji-7
              name: 総合計画
              edition: 前期
              municipality: 例示市
              firstYear: R4
              lastYear: R8
              indicators:
                - name: 手引き
                  measure: STATE
                  states: [未着手, 作成中, 完成]
                  baseline: {year: R3, kind: STATE, state: 未着手}
                  targets:
                    - {year: R8, kind: STATE, state: 完成}
                    - {year: R6, kind: STATE, state: 作成中}
                  values:
                    - {year: R4, kind: STATE, state: 作成中}
                - {name: 苦情, measure: ANNUAL_COUNT, unit: 件, target: {year: R7, kind: AT_MOST, amount: 5}}
            sections:
              - number: Ⅰ
                name: 暮らし
                indicators:
                  - name: 森林
                    measure: STOCK
                    unit: ha
                    baseline: {year: R3, kind: MEASURED, amount: 640}
                    targets: [{year: R8, kind: DIRECTION, direction: MAINTAIN, tolerance: 2}]
                sections:
                  - name: 守り
                    indicators:
                      - {name: 出動, measure: ANNUAL_COUNT, unit: 回, target: {kind: NONE, reason: 見守る。}}
              - {number: Ⅱ, name: 学び}
            initiatives:
              - number: "1"
                section: 守り
                name: 講習
                department: 消防本部
                division: 救急課
                leadSections: [救急課]
                indicators:
                  - {name: 受講率, measure: RATIO, unit: "%", target: {year: R8, kind: RANGE, from: 50, to: 55}}
            """;

    private static String told(Command command) {
        return switch (command) {
            case AdoptPlan it -> it.planId();
            case AddPlanSection it -> it.section().name();
            case RegisterInitiative it -> it.initiativeId();
            case DefineIndicator it -> it.indicatorId() + " of " + it.owner().id();
            case UpdateIndicator it ->
                it.indicatorId() + " in " + it.fiscalYear().label();
            default -> command.toString();
        };
    }

    @Test
    void an_indicator_follows_the_plan_the_section_or_the_initiative_that_it_belongs_to() {
        assertThat(PlanSteps.of(PlanFileReader.read("plan.yaml", PLAN)))
                .extracting(step -> told(step.command()))
                .containsExactly(
                        "reiji-7",
                        "reiji-7.i1 of reiji-7",
                        "reiji-7.i1 in 令和4年度",
                        "reiji-7.i2 of reiji-7",
                        "暮らし",
                        "reiji-7.s1.1 of reiji-7.s1",
                        "守り",
                        "reiji-7.s2.1 of reiji-7.s2",
                        "学び",
                        "reiji-7.1",
                        "reiji-7.1.1 of reiji-7.1");
    }

    @Test
    void a_plan_with_indicators_at_every_level_can_be_taken_in() throws IOException {
        assertThat(Examination.of(PLAN)).isEmpty();
    }

    private static void refuses(String written, String instead, String offence) throws IOException {
        assertThat(PLAN).containsOnlyOnce(written);
        assertThat(Examination.of(PLAN.replace(written, instead))).isEqualTo(List.of(offence));
    }

    @Test
    void a_state_that_is_none_of_the_words_is_told_where_it_is_written() throws IOException {
        String words = " state.unknown / [製本済, 未着手 → 作成中 → 完成]";
        refuses(
                "R3, kind: STATE, state: 未着手",
                "R3, kind: STATE, state: 製本済",
                "14 plan.indicators[0].baseline.state" + words);
        refuses(
                "R4, kind: STATE, state: 作成中",
                "R4, kind: STATE, state: 製本済",
                "19 plan.indicators[0].values[0].state" + words);
        refuses(
                "R6, kind: STATE, state: 作成中",
                "R6, kind: STATE, state: 製本済",
                "17 plan.indicators[0].targets[1].state" + words);
        refuses(
                "R8, kind: STATE, state: 完成",
                "R8, kind: STATE, state: 製本済",
                "16 plan.indicators[0].targets[0].state" + words);
    }

    @Test
    void a_target_that_is_not_possible_is_told_where_it_is_written_and_under_the_name_written_there()
            throws IOException {
        refuses(
                "{year: R8, kind: STATE, state: 完成}",
                "{year: R3, kind: STATE, state: 完成}",
                "16 plan.indicators[0].targets[0].year target.not-after-baseline / [令和3年度, 令和3年度]");
        refuses(
                "{year: R8, kind: STATE, state: 完成}",
                "{year: R8, amount: 3}",
                "16 plan.indicators[0].targets[0].kind target.not-for-measure / [AMOUNT, STATE]");
        refuses("amount: 5", "amount: -5", "20 plan.indicators[1].target.amount amount.negative / []");
        refuses(
                "{year: R8, kind: DIRECTION, direction: MAINTAIN, tolerance: 2}",
                "{year: R3, kind: DIRECTION, direction: MAINTAIN, tolerance: 2}",
                "29 sections[0].indicators[0].targets[0].year target.not-after-baseline / [令和3年度, 令和3年度]");
        refuses("to: 55", "to: 101", "43 initiatives[0].indicators[0].target.to amount.above-maximum / [100]");
        refuses(
                "baseline: {year: R3, kind: MEASURED, amount: 640}",
                "minimum: 1",
                "29 sections[0].indicators[0].targets[0].kind target.direction-needs-baseline / []");
    }

    @Test
    void values_are_judged_although_their_indicator_was_refused() throws IOException {
        assertThat(Examination.of(PLAN.replace("{year: R8, kind: STATE, state: 完成}", "{year: R8, amount: 3}")
                        .replace("year: R4, kind", "year: R9, kind")))
                .extracting(offence -> offence.replaceFirst(" / .*", ""))
                .containsExactly(
                        "16 plan.indicators[0].targets[0].kind target.not-for-measure",
                        "19 plan.indicators[0].values[0].year year.outside-plan");
    }

    @Test
    void a_baseline_that_cannot_be_read_is_not_taken_for_none() throws IOException {
        assertThat(Examination.of(PLAN.replace("amount: 640", "amount: 六百四十")))
                .singleElement()
                .asString()
                .startsWith("28 sections[0].indicators[0].baseline.amount ");
    }
}
