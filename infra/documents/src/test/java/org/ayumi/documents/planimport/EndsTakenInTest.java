package org.ayumi.documents.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Command;
import org.ayumi.command.indicator.RetireIndicator;
import org.ayumi.command.indicator.UpdateIndicator;
import org.ayumi.command.initiative.AssessInitiative;
import org.ayumi.command.initiative.RecordActivity;
import org.ayumi.command.initiative.RegisterInitiative;
import org.ayumi.command.initiative.ReprintInitiative;
import org.ayumi.command.initiative.RetireInitiative;
import org.ayumi.documents.planfile.PlanFileReader;
import org.ayumi.kernel.lineage.Retirement;
import org.junit.jupiter.api.Test;

/** What the commands of a plan file make of ends, of further places and of the texts of sheets, and what the rules refuse. */
class EndsTakenInTest {

    private static final String PLAN = """
            format: ayumi-plan/1
            source: 総合計画
            plan:
              id: reiji-9
              name: 総合計画
              edition: 前期
              municipality: 例示市
              firstYear: R3
              lastYear: R8
            sections:
              - {number: Ⅰ, name: 守る}
              - {number: Ⅱ, name: 育てる}
            initiatives:
              - number: Ⅰ-①
                section: Ⅰ
                name: 講座
                department: 教育部
                division: 学習課
                leadSections: [学習課]
                situation: 出る人が少ない。
                reprints: [{section: Ⅱ, number: Ⅱ-③}]
                assessments:
                  - {year: R4, evaluation: 増えた。}
                retirement: {lastYear: R5, successor: Ⅰ-②, reason: まとめる。}
                indicators:
                  - name: 出た人
                    measure: ANNUAL_COUNT
                    unit: 人
                    target: {year: R8, amount: 90}
                    values:
                      - {year: R5, kind: MEASURED, amount: 70}
                    retirement: {lastYear: R5, successor: Ⅰ-②.1, reason: まとめて数える。}
                  - name: 開いた数
                    measure: ANNUAL_COUNT
                    unit: 回
                    target: {year: R8, amount: 9}
                    values:
                      - {year: R4, kind: MEASURED, amount: 5}
                activities:
                  - {year: R5, title: 夏の講座}
              - number: Ⅰ-②
                section: Ⅰ
                name: 教室
                department: 教育部
                division: 学習課
                leadSections: [学習課]
                indicators:
                  - name: 教室に出た人
                    measure: ANNUAL_COUNT
                    unit: 人
                    target: {year: R8, amount: 80}
                    values:
                      - {year: R6, kind: MEASURED, amount: 75}
            """;

    private static String told(Command command) {
        return switch (command) {
            case RegisterInitiative it -> it.initiativeId() + " registered";
            case UpdateIndicator it -> it.indicatorId() + " reported";
            case ReprintInitiative it -> it.initiativeId() + " reprinted";
            case RecordActivity it -> it.initiativeId() + " active";
            case AssessInitiative it -> it.initiativeId() + " assessed";
            case RetireInitiative it -> it.initiativeId() + told(it.retirement());
            case RetireIndicator it -> it.indicatorId() + told(it.retirement());
            default -> "";
        };
    }

    private static String told(Retirement end) {
        return " " + end.ending() + " with " + end.lastYear().shortLabel() + " " + end.successors();
    }

    @Test
    void ends_come_after_everything_else_and_those_of_indicators_follow_that_of_their_initiative() {
        assertThat(PlanSteps.of(PlanFileReader.read("plan.yaml", PLAN)))
                .extracting(step -> told(step.command()))
                .filteredOn(words -> !words.isEmpty())
                .containsExactly(
                        "reiji-9.i-1 registered",
                        "reiji-9.i-1.1 reported",
                        "reiji-9.i-1.2 reported",
                        "reiji-9.i-2 registered",
                        "reiji-9.i-2.1 reported",
                        "reiji-9.i-1 reprinted",
                        "reiji-9.i-1 active",
                        "reiji-9.i-1 assessed",
                        "reiji-9.i-1 MERGED with R5 [reiji-9.i-2]",
                        "reiji-9.i-1.1 MERGED with R5 [reiji-9.i-2.1]",
                        "reiji-9.i-1.2 ABOLISHED with R5 []");
    }

    @Test
    void the_reason_of_an_end_is_that_of_its_step() {
        assertThat(PlanSteps.of(PlanFileReader.read("plan.yaml", PLAN)))
                .filteredOn(step -> step.command() instanceof RetireIndicator)
                .extracting(step -> step.path() + " " + step.reason())
                .containsExactly(
                        "initiatives[0].indicators[0].retirement " + Optional.of("まとめて数える。"),
                        "initiatives[0].retirement " + Optional.of("まとめる。"));
    }

    @Test
    void indicators_of_the_plan_and_of_its_sections_end_by_themselves() throws IOException {
        String indicator = """
                indicators: [{name: 人口, measure: STOCK, unit: 人, target: {kind: NONE, reason: 見る。},\
                 retirement: {lastYear: R6, successor: plan.1, reason: やめる。}}]""";
        String text = PLAN.replace(
                        "  lastYear: R8\n", "  lastYear: R8\n  " + indicator.replace("successor: plan.1, ", "") + "\n")
                .replace("{number: Ⅱ, name: 育てる}", "{number: Ⅱ, name: 育てる, " + indicator + "}");
        assertThat(PlanSteps.of(PlanFileReader.read("plan.yaml", text)))
                .filteredOn(step -> step.command() instanceof RetireIndicator)
                .extracting(step -> told(step.command()))
                .startsWith("reiji-9.i1 ABOLISHED with R6 []", "reiji-9.s2.1 MERGED with R6 [reiji-9.i1]");
        assertThat(Examination.of(text))
                .containsExactly("13 sections[1].indicators[0].retirement.successor"
                        + " retirement.successor-ended / [reiji-9.i1, 令和6年度]");
    }

    @Test
    void what_ends_can_be_taken_in() throws IOException {
        assertThat(Examination.of(PLAN)).isEmpty();
    }

    private static void refuses(String written, String instead, String... offences) throws IOException {
        assertThat(PLAN).containsOnlyOnce(written);
        assertThat(Examination.of(PLAN.replace(written, instead))).isEqualTo(List.of(offences));
    }

    @Test
    void what_is_told_of_a_later_year_is_told_at_the_end_that_it_speaks_against() throws IOException {
        refuses(
                "{year: R5, title: 夏の講座}",
                "{year: R6, title: 夏の講座}",
                "24 initiatives[0].retirement.lastYear"
                        + " retirement.activity-after / [令和5年度, 令和6年度, reiji-9.i-1.a1]");
        refuses(
                "{year: R5, kind: MEASURED, amount: 70}",
                "{year: R6, kind: MEASURED, amount: 70}",
                "32 initiatives[0].indicators[0].retirement.lastYear"
                        + " retirement.reported-after / [令和5年度, 令和6年度, reiji-9.i-1.1]");
        refuses(
                "{year: R4, kind: MEASURED, amount: 5}",
                "{year: R6, kind: MEASURED, amount: 5}",
                "24 initiatives[0].retirement.lastYear" + " retirement.reported-after / [令和5年度, 令和6年度, reiji-9.i-1.2]");
        refuses(
                "{year: R4, evaluation: 増えた。}",
                "{year: R6, evaluation: 増えた。}",
                "24 initiatives[0].retirement.lastYear retirement.assessed-after / [令和5年度, 令和6年度]");
    }

    @Test
    void an_end_lies_in_the_plan_and_is_told_once_for_the_initiative_and_its_indicators() throws IOException {
        refuses(
                "{lastYear: R5, successor: Ⅰ-②, reason",
                "{lastYear: R9, successor: Ⅰ-②, reason",
                "24 initiatives[0].retirement.lastYear year.outside-plan / [令和9年度, 令和3年度, 令和8年度]");
    }

    @Test
    void nothing_goes_on_for_itself() throws IOException {
        refuses(
                "successor: Ⅰ-②, reason: まとめる。",
                "successor: Ⅰ-①, reason: まとめる。",
                "24 initiatives[0].retirement.successor retirement.succeeds-itself / [reiji-9.i-1]");
        refuses(
                "successor: Ⅰ-②.1",
                "successors: [Ⅰ-②.1, Ⅰ-①.1]",
                "32 initiatives[0].indicators[0].retirement.successors[1]"
                        + " retirement.succeeds-itself / [reiji-9.i-1.1]");
    }

    @Test
    void what_goes_on_does_not_end_before_whichever_end_stands_first_in_the_file() throws IOException {
        refuses(
                "    name: 教室\n",
                "    name: 教室\n    retirement: {lastYear: R4, reason: やめる。}\n",
                "24 initiatives[0].retirement.successor retirement.successor-ended / [reiji-9.i-2, 令和4年度]",
                "32 initiatives[0].indicators[0].retirement.successor"
                        + " retirement.successor-ended / [reiji-9.i-2.1, 令和4年度]",
                "44 initiatives[1].retirement.lastYear retirement.reported-after" + " / [令和4年度, 令和6年度, reiji-9.i-2.1]");
    }

    @Test
    void what_another_plan_has_only_a_running_service_knows() throws IOException {
        String text = PLAN.replace("successor: Ⅰ-②, ", "ending: CONTINUED, successor: reiji-10.1-2, ");
        assertThat(Examination.of(text)).isEmpty();
        assertThat(Examination.of(text, plan -> false))
                .containsExactly("24 initiatives[0].retirement.successor id.unknown / [reiji-10.1-2]");
    }

    @Test
    void a_further_place_is_another_one() throws IOException {
        refuses(
                "[{section: Ⅱ, number: Ⅱ-③}]",
                "[{section: Ⅰ, number: Ⅰ－(1)}]",
                "21 initiatives[0].reprints[0] reprint.own-place / [Ⅰ－(1)]");
        refuses(
                "[{section: Ⅱ, number: Ⅱ-③}]",
                "[{section: Ⅱ, number: Ⅱ-③}, {section: Ⅱ, number: Ⅱ-3}]",
                "21 initiatives[0].reprints[1] list.twice / [Ⅱ-3]");
    }

    @Test
    void a_year_to_come_is_not_assessed() throws IOException {
        refuses(
                "{year: R4, evaluation: 増えた。}",
                "{year: R8, evaluation: 増えた。}",
                "23 initiatives[0].assessments[0].year year.future / [令和8年度, 2026-04-01]");
    }
}
