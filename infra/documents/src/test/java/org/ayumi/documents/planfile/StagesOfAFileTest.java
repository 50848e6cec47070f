package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that are not final, years that are no fiscal years, and targets on the sum of several. */
class StagesOfAFileTest {

    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final FiscalYear R5 = new FiscalYear(2023);
    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final FiscalYear R8 = new FiscalYear(2026);

    private static List<PlannedIndicator> indicators(String text) {
        return PlanFileReader.read("plan.yaml", text).initiatives().getFirst().indicators();
    }

    private static List<ReportedValue> consultations() {
        return indicators(StageExample.TEXT).getFirst().values();
    }

    private static Measured count(int amount, String unit, Optional<LocalDate> asOf) {
        return new Measured(
                BigDecimal.valueOf(amount),
                unit,
                asOf,
                Measure.ANNUAL_COUNT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void the_figures_of_a_year_are_read_each_with_its_stage_in_the_order_written() {
        assertThat(consultations())
                .extracting(value -> value.fiscalYear().shortLabel() + " " + value.stage())
                .containsExactly(
                        "R4 FINAL",
                        "R5 INTERIM",
                        "R5 INTERIM",
                        "R5 EXPECTED",
                        "R5 PRELIMINARY",
                        "R5 FINAL",
                        "R6 PRELIMINARY");
    }

    @Test
    void each_of_them_is_a_figure_with_a_note_and_a_reason_of_its_own() {
        assertThat(consultations().subList(2, 5))
                .containsExactly(
                        new ReportedValue(
                                new PlaceInFile("initiatives[0].indicators[0].values[1].stages[1]", 30),
                                R5,
                                Stage.INTERIM,
                                count(30, "件", Optional.of(LocalDate.of(2023, 9, 30))),
                                Optional.of("上半期。"),
                                Optional.empty(),
                                List.of()),
                        new ReportedValue(
                                new PlaceInFile("initiatives[0].indicators[0].values[1].stages[2]", 31),
                                R5,
                                Stage.EXPECTED,
                                new Substitute("電話の相談", BigDecimal.valueOf(60), "件", "窓口は分からない。"),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()),
                        new ReportedValue(
                                new PlaceInFile("initiatives[0].indicators[0].values[1].stages[3]", 32),
                                R5,
                                Stage.PRELIMINARY,
                                count(65, "組", Optional.empty()),
                                Optional.empty(),
                                Optional.of("組で数えた。"),
                                List.of()));
    }

    @Test
    void a_single_figure_says_its_stage_beside_its_year() {
        assertThat(consultations().getLast())
                .isEqualTo(new ReportedValue(
                        new PlaceInFile("initiatives[0].indicators[0].values[2]", 34),
                        R6,
                        Stage.PRELIMINARY,
                        count(72, "件", Optional.empty()),
                        Optional.of("三月は電話のみ。"),
                        Optional.empty(),
                        List.of()));
        ReportedValue state = indicators(StageExample.TEXT).get(2).values().getFirst();
        assertThat(state.stage()).isEqualTo(Stage.INTERIM);
        assertThat(state.figure()).isEqualTo(new InState("なし", Optional.of(LocalDate.of(2023, 10, 1))));
    }

    @ParameterizedTest
    @CsvSource({
        "確定, FINAL",
        "FINAL, FINAL",
        "速報, PRELIMINARY",
        "PRELIMINARY, PRELIMINARY",
        "見込, EXPECTED",
        "EXPECTED, EXPECTED"
    })
    void a_stage_is_written_as_it_is_printed_or_in_english(String written, Stage stage) {
        String text = StageExample.TEXT.replace("stage: 速報", "stage: " + written);
        assertThat(indicators(text).getFirst().values().getLast().stage()).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"年度, FISCAL", "FISCAL, FISCAL", "暦年, CALENDAR", "CALENDAR, CALENDAR", "学年, SCHOOL", "SCHOOL, SCHOOL"})
    void a_kind_of_year_is_written_as_it_is_printed_or_in_english(String written, YearBasis basis) {
        String text = StageExample.TEXT.replace("measure: STATE", "measure: STATE\n        yearBasis: " + written);
        assertThat(indicators(text).get(2).definition().yearBasis()).isEqualTo(basis);
    }

    @Test
    void an_indicator_is_of_fiscal_years_and_due_in_each_unless_it_says_otherwise() {
        assertThat(indicators(StageExample.TEXT).get(2).definition().yearBasis())
                .isEqualTo(YearBasis.FISCAL);
        assertThat(indicators(StageExample.TEXT).get(2).definition().rhythm()).isEmpty();
        assertThat(indicators(StageExample.TEXT).get(1).definition().rhythm())
                .contains(new Rhythm(5, new FiscalYear(2015)));
    }

    @Test
    void an_amendment_changes_rhythm_or_kind_of_year_and_leaves_the_other() {
        List<PlannedAmendment> amendments = indicators(StageExample.TEXT).get(1).amendments();
        assertThat(amendments)
                .extracting(amendment -> amendment.definition().yearBasis())
                .containsExactly(YearBasis.CALENDAR, YearBasis.FISCAL);
        assertThat(amendments)
                .extracting(amendment -> amendment.definition().rhythm())
                .containsOnly(Optional.of(new Rhythm(2, R6)));
    }

    @Test
    void an_amendment_ends_a_rhythm_by_every_single_year() {
        String text = StageExample.TEXT.replace("{every: 2, anchor: 2024}", "{every: 1}");
        assertThat(indicators(text).get(1).amendments())
                .extracting(amendment -> amendment.definition().rhythm())
                .containsOnly(Optional.empty());
    }

    @Test
    void a_year_may_have_a_target_of_its_own_and_one_on_the_sum_of_the_years_up_to_it() {
        PlannedTargets targets = indicators(StageExample.TEXT).getFirst().targets();
        assertThat(targets.targets())
                .isEqualTo(Targets.of(
                        new Target(R6, new Aim.Amount(BigDecimal.valueOf(150)), Optional.of(R5)),
                        new Target(R8, new Aim.Amount(BigDecimal.valueOf(70))),
                        new Target(R8, new Aim.AtLeast(BigDecimal.valueOf(300)), Optional.of(R4))));
        assertThat(targets.places()).extracting(PlaceInFile::line).containsExactly(24, 23, 22);
    }

    @Test
    void a_target_on_a_sum_may_be_the_only_one() {
        String text = StageExample.TEXT.replaceFirst(
                "(?s)targets:.*?values:", "target: {year: R8, amount: 300, sumFrom: 令和4年度}\n        values:");
        assertThat(indicators(text).getFirst().targets().targets())
                .isEqualTo(Targets.of(new Target(R8, new Aim.Amount(BigDecimal.valueOf(300)), Optional.of(R4))));
    }
}
