package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.indicator.Trend;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indicators above initiatives, and targets of every kind. */
class TargetsOfAFileTest {

    private static final FiscalYear R3 = new FiscalYear(2021);
    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final FiscalYear R8 = new FiscalYear(2026);

    private final PlanFile plan = read(TargetExample.TEXT);

    private static PlanFile read(String text) {
        return PlanFileReader.read("plan.yaml", text);
    }

    private PlannedIndicator ofSection(int section, int index) {
        return plan.sections().get(section).indicators().get(index);
    }

    private PlannedIndicator ofInitiative() {
        return plan.initiatives().getFirst().indicators().getFirst();
    }

    private static Targets targets(PlannedIndicator indicator) {
        return indicator.targets().targets();
    }

    @Test
    void the_plan_a_section_of_any_level_and_an_initiative_have_indicators_of_their_own() {
        assertThat(plan.indicators())
                .extracting(found -> found.definition().name())
                .containsExactly("手引き", "苦情");
        assertThat(plan.sections().get(0).indicators())
                .extracting(found -> found.definition().name())
                .containsExactly("受診率", "森林");
        assertThat(ofSection(1, 0).definition().name()).isEqualTo("出動");
        assertThat(ofInitiative().definition().name()).isEqualTo("修了者");
        assertThat(ofSection(1, 0).place()).isEqualTo(new PlaceInFile("sections[0].sections[0].indicators[0]", 41));
    }

    @Test
    void a_state_has_words_and_no_unit_and_figures_that_are_one_of_them() {
        PlannedIndicator state = plan.indicators().getFirst();
        assertThat(state.definition().states()).containsExactly("未着手", "作成中", "完成");
        assertThat(state.definition().unit()).isEmpty();
        assertThat(state.baseline()).contains(new Baseline(R3, new InState("未着手", Optional.empty())));
        assertThat(targets(state))
                .isEqualTo(Targets.of(new Target(R6, new Aim.InState("作成中")), new Target(R8, new Aim.InState("完成"))));
        assertThat(state.values())
                .extracting(ReportedValue::figure)
                .containsExactly(
                        new InState("作成中", Optional.of(LocalDate.of(2023, 3, 1))),
                        new Substitute("書いた章", BigDecimal.valueOf(3), "章", "段階は載っていない。"));
    }

    @Test
    void a_target_is_an_amount_unless_its_kind_says_otherwise() {
        assertThat(targets(plan.indicators().get(1)))
                .isEqualTo(Targets.of(new Target(new FiscalYear(2025), new Aim.AtMost(BigDecimal.valueOf(5)))));
        assertThat(targets(ofSection(0, 0)))
                .isEqualTo(Targets.of(new Target(R8, new Aim.Range(BigDecimal.valueOf(50), BigDecimal.valueOf(55)))));
        assertThat(targets(ofSection(0, 1)))
                .isEqualTo(Targets.of(new Target(R8, new Aim.Toward(Trend.MAINTAIN, Optional.of(BigDecimal.TWO)))));
        assertThat(targets(ofSection(1, 0))).isEqualTo(Targets.noneBecause("見守る。"));
    }

    @Test
    void targets_of_several_years_are_in_the_order_of_the_years_and_know_where_each_is_written() {
        assertThat(targets(ofInitiative()))
                .isEqualTo(Targets.of(
                        new Target(R6, new Aim.AtLeast(BigDecimal.valueOf(60))),
                        new Target(R8, BigDecimal.valueOf(80))));
        assertThat(ofInitiative().targets().places())
                .extracting(PlaceInFile::line)
                .containsExactly(59, 58);
    }

    @Test
    void a_baseline_may_be_left_out() {
        assertThat(plan.indicators().get(1).baseline()).isEmpty();
        assertThat(ofSection(0, 1).baseline()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "target: {year: R8, amount: 80} | HIGHER",
                "target: {year: R8, kind: AT_LEAST, amount: 80} | HIGHER",
                "target: {year: R8, kind: AT_MOST, amount: 80} | LOWER",
                "target: {year: R8, kind: DIRECTION, direction: DECREASE} | LOWER",
                "target: {year: R8, kind: DIRECTION, direction: MAINTAIN} | HIGHER",
                "targets: [{year: R6, kind: AT_MOST, amount: 90}, {year: R8, kind: DIRECTION, direction: DECREASE}] | LOWER",
                "targets: [{year: R6, amount: 90}, {year: R8, kind: AT_MOST, amount: 80}] | HIGHER",
                "target: {kind: NONE, reason: 見守る。} | HIGHER",
                "target: {year: R8, amount: 80}, better: LOWER | LOWER",
                "target: {year: R8, kind: DIRECTION, direction: MAINTAIN}, better: LOWER | LOWER",
            })
    void which_way_is_better_follows_from_the_targets_where_it_is_not_written(String target, Direction better) {
        String head = TargetExample.TEXT.substring(0, TargetExample.TEXT.indexOf("  indicators:"));
        PlannedIndicator indicator = read(head
                        + "  indicators: [{name: 数, measure: ANNUAL_COUNT, unit: 件, " + target + "}]\n"
                        + "initiatives: [{number: 1, name: 事業, department: 部, division: 課, leadSections: [課]}]\n")
                .indicators()
                .getFirst();
        assertThat(indicator.definition().better()).isEqualTo(better);
    }

    @Test
    void a_fault_in_an_indicator_of_a_section_keeps_nobody_from_naming_the_section() {
        List<PlanFileError> errors = Example.errorsOf(
                TargetExample.TEXT.replace("name: 受診率", "nmae: 受診率").replace("    section: 守り", "    section: 攻め"));
        assertThat(errors)
                .extracting(PlanFileError::field)
                .containsExactly(
                        "sections[0].indicators[0].nmae", "sections[0].indicators[0].name", "initiatives[0].section");
    }
}
