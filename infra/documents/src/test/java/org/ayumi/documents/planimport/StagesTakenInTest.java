package org.ayumi.documents.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Fault;
import org.ayumi.command.FaultWords;
import org.ayumi.command.indicator.AmendIndicator;
import org.ayumi.command.indicator.DefineIndicator;
import org.ayumi.command.indicator.UpdateIndicator;
import org.ayumi.documents.planfile.PlanFile;
import org.ayumi.documents.planfile.PlanFileReader;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;
import org.junit.jupiter.api.Test;

/** What the commands of a plan file make of stages, rhythms, other years and targets on sums. */
class StagesTakenInTest {

    private static final FiscalYear R5 = new FiscalYear(2023);

    private static final String PLAN = """
            format: ayumi-plan/1
            source: 総合戦略
            plan:
              id: reiji-9
              name: 総合戦略
              edition: 初版
              municipality: 例示市
              firstYear: R4
              lastYear: R8
              indicators:
                - name: 相談
                  measure: ANNUAL_COUNT
                  unit: 件
                  yearBasis: 暦年
                  targets:
                    - {year: R8, amount: 300, sumFrom: R4}
                    - {year: R5, amount: 50}
                  amendments:
                    - {from: R7, yearBasis: 年度, rhythm: {every: 2, anchor: R8}, continuity: {kind: BROKEN}, reason: 改める。}
                  values:
                    - year: R5
                      stages:
                        - {stage: 年度途中, kind: MEASURED, amount: 30, asOf: 2023-09-30}
                        - {stage: 見込, kind: MEASURED, amount: 60, reason: 例年による。}
                        - {stage: 確定, kind: MEASURED, amount: 66, note: 電話を含む。}
                    - {year: R4, stage: 速報, kind: MEASURED, amount: 41}
            initiatives:
              - {number: "1", name: 窓口, department: 企画部, division: 企画課, leadSections: [企画課]}
            """;

    private static final String VALUES = "plan.indicators[0].values";

    private static PlanFile file() {
        return PlanFileReader.read("plan.yaml", PLAN);
    }

    private static <C> List<C> commands(Class<C> kind) {
        return PlanSteps.of(file()).stream()
                .map(PlanSteps.Step::command)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static UpdateIndicator update(
            FiscalYear year,
            Stage stage,
            int amount,
            Optional<LocalDate> asOf,
            Optional<String> note,
            Optional<String> reason) {
        Measured count = new Measured(
                BigDecimal.valueOf(amount),
                "件",
                asOf,
                Measure.ANNUAL_COUNT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new UpdateIndicator("reiji-9.i1", year, stage, FigureDraft.of(count), note, reason);
    }

    @Test
    void every_figure_of_a_year_is_a_report_of_its_own_with_its_stage() {
        assertThat(commands(UpdateIndicator.class))
                .containsExactly(
                        update(
                                R5,
                                Stage.INTERIM,
                                30,
                                Optional.of(LocalDate.of(2023, 9, 30)),
                                Optional.empty(),
                                Optional.empty()),
                        update(R5, Stage.EXPECTED, 60, Optional.empty(), Optional.empty(), Optional.of("例年による。")),
                        update(R5, Stage.FINAL, 66, Optional.empty(), Optional.of("電話を含む。"), Optional.empty()),
                        update(
                                new FiscalYear(2022),
                                Stage.PRELIMINARY,
                                41,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void each_has_the_place_and_the_reason_of_its_own_line() {
        assertThat(PlanSteps.of(file()))
                .filteredOn(step -> step.command() instanceof UpdateIndicator)
                .extracting(step -> step.path() + step.reason().map(" "::concat).orElse(""))
                .containsExactly(
                        VALUES + "[0].stages[0]",
                        VALUES + "[0].stages[1] 例年による。",
                        VALUES + "[0].stages[2]",
                        VALUES + "[1]");
    }

    @Test
    void the_definition_has_its_kind_of_year_and_the_amendment_what_changes() {
        DefineIndicator defined = commands(DefineIndicator.class).getFirst();
        assertThat(defined.definition().yearBasis()).isEqualTo(YearBasis.CALENDAR);
        assertThat(defined.targets().last().orElseThrow().sumFrom()).contains(new FiscalYear(2022));
        AmendIndicator amended = commands(AmendIndicator.class).getFirst();
        assertThat(amended.change().of(defined.definition()).yearBasis()).isEqualTo(YearBasis.FISCAL);
        assertThat(amended.change().of(defined.definition()).rhythm()).contains(new Rhythm(2, new FiscalYear(2026)));
    }

    @Test
    void figures_of_every_stage_years_and_sums_can_be_taken_in() throws IOException {
        assertThat(Examination.of(PLAN)).isEmpty();
    }

    private static void refuses(String written, String instead, String offence) throws IOException {
        assertThat(PLAN).containsOnlyOnce(written);
        assertThat(Examination.of(PLAN.replace(written, instead))).isEqualTo(List.of(offence));
    }

    @Test
    void what_is_expected_may_be_of_a_year_to_come_and_nothing_else() throws IOException {
        String later = "{year: R4, stage: 速報,";
        assertThat(Examination.of(PLAN.replace(later, "{year: R8, stage: 見込,"))).isEmpty();
        refuses(later, "{year: R8, stage: 速報,", "26 " + VALUES + "[1].year year.future / [令和8年度, 2026-04-01]");
    }

    @Test
    void what_the_rules_refuse_is_told_at_the_stage_the_target_or_the_amendment_it_belongs_to() throws IOException {
        refuses(
                "asOf: 2023-09-30",
                "asOf: 2024-09-30",
                "23 " + VALUES + "[0].stages[0].asOf stage.interim-outside-year / [2024-09-30, 令和5年]");
        refuses(
                "amount: 60, reason",
                "amount: -60, reason",
                "24 " + VALUES + "[0].stages[1].amount amount.negative / []");
        refuses(
                "measure: ANNUAL_COUNT",
                "measure: STOCK",
                "16 plan.indicators[0].targets[0].sumFrom target.sum-not-for-measure / [STOCK]");
        refuses(
                ", continuity: {kind: BROKEN}",
                "",
                "19 plan.indicators[0].amendments[0].continuity amendment.not-the-same / []");
        refuses(
                "unit: 件",
                "unit: 件\n      rhythm: {every: 5, anchor: R5}",
                "27 " + VALUES + "[1].year value.not-due-needs-reason / [令和4年, 5, 令和5年]");
    }

    @Test
    void what_is_wrong_with_the_year_of_several_figures_is_told_once() throws IOException {
        assertThat(Examination.of(
                        PLAN.replace("- year: R5", "- year: R3").replace("asOf: 2023-09-30", "asOf: 2021-09-30")))
                .containsExactly("21 " + VALUES + "[0].year year.outside-plan / [令和3年度, 令和4年度, 令和8年度]");
    }

    private static String placeOf(String path, String field) {
        FaultWords keys = new FaultWords() {

            @Override
            public String japanese(Fault fault) {
                return fault.messageKey();
            }

            @Override
            public String english(Fault fault) {
                return fault.messageKey();
            }
        };
        PlanFile file = file();
        PlanSteps.Step step = PlanSteps.of(file).stream()
                .filter(found -> found.path().equals(path))
                .findFirst()
                .orElseThrow();
        PlanOffence offence = PlanOffence.of(file, step.path(), step.inFile(Fault.at(field, "some.rule")), keys);
        return offence.line() + ":" + offence.column() + " " + offence.field();
    }

    @Test
    void what_a_rule_refuses_is_told_where_it_is_written() {
        assertThat(placeOf(VALUES + "[0].stages[1]", "value.amount"))
                .isEqualTo("24:51 " + VALUES + "[0].stages[1].amount");
        assertThat(placeOf(VALUES + "[0].stages[0]", "value.asOf")).isEqualTo("23:63 " + VALUES + "[0].stages[0].asOf");
        assertThat(placeOf(VALUES + "[0].stages[0]", "value.stage"))
                .isEqualTo("23:23 " + VALUES + "[0].stages[0].stage");
        assertThat(placeOf(VALUES + "[0].stages[1]", "fiscalYear")).isEqualTo("21:17 " + VALUES + "[0].year");
        assertThat(placeOf(VALUES + "[1]", "fiscalYear")).isEqualTo("26:18 " + VALUES + "[1].year");
        assertThat(placeOf("plan.indicators[0]", "targets[1].sumFrom"))
                .isEqualTo("16:44 plan.indicators[0].targets[0].sumFrom");
    }

    @Test
    void a_figure_that_cannot_be_read_does_not_hide_what_is_wrong_with_the_others() throws IOException {
        assertThat(Examination.of(PLAN.replace("{stage: 見込", "{stage: 見込み").replace("amount: 41", "amount: -41")))
                .extracting(offence -> offence.replaceFirst(" / .*", ""))
                .contains(
                        "24 " + VALUES + "[0].stages[1].stage 「見込み」は使えません。"
                                + "確定 (FINAL), 速報 (PRELIMINARY), 見込 (EXPECTED), 年度途中 (INTERIM), 予定 (PLANNED) のどれかを書いてください。",
                        "26 " + VALUES + "[1].amount amount.negative");
    }
}
