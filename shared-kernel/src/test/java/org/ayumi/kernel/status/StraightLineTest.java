package org.ayumi.kernel.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StraightLineTest {

    private static final StraightLine RULE = new StraightLine();

    @ParameterizedTest(name = "{0}: from {1} ({2}) to {3} ({4}), {6} in {5} is {7}")
    @CsvSource({
        "HIGHER, 114, 2020, 150, 2026, 2023, 128, BEHIND",
        "HIGHER, 114, 2020, 150, 2026, 2023, 131.999999, BEHIND",
        "HIGHER, 114, 2020, 150, 2026, 2023, 132, ON_TRACK",
        "HIGHER, 114, 2020, 150, 2026, 2023, 149, ON_TRACK",
        "HIGHER, 114, 2020, 150, 2026, 2023, 150, ACHIEVED",
        "HIGHER, 114, 2020, 150, 2026, 2023, 151, ACHIEVED",
        // a third cannot be rounded up to on track: expected is 3 1/3
        "HIGHER, 3, 2020, 4, 2026, 2022, 3.33, BEHIND",
        "HIGHER, 3, 2020, 4, 2026, 2022, 3.333333, BEHIND",
        "HIGHER, 3, 2020, 4, 2026, 2022, 3.333334, ON_TRACK",
        // after the target the line is level
        "HIGHER, 10, 2020, 20, 2026, 2030, 19.9, BEHIND",
        // 0 is a measurement
        "HIGHER, 0, 2020, 5, 2026, 2025, 5, ACHIEVED",
        "HIGHER, 0, 2020, 5, 2026, 2021, 0, BEHIND",
        // fewer is better
        "LOWER, 100, 2020, 40, 2026, 2023, 71, BEHIND",
        "LOWER, 100, 2020, 40, 2026, 2023, 70, ON_TRACK",
        "LOWER, 100, 2020, 40, 2026, 2023, 41, ON_TRACK",
        "LOWER, 100, 2020, 40, 2026, 2023, 40, ACHIEVED",
        "LOWER, 100, 2020, 40, 2026, 2023, 0, ACHIEVED",
        // no year between baseline and target, or a target before the baseline
        "HIGHER, 10, 2026, 20, 2026, 2027, 19, BEHIND",
        "HIGHER, 10, 2026, 20, 2026, 2027, 20, ACHIEVED",
        "HIGHER, 10, 2027, 20, 2026, 2028, 19, BEHIND",
        // a target on the worse side is reached in its own year or later, and on its way by the line
        "HIGHER, 255000, 2017, 230000, 2026, 2020, 243000, BEHIND",
        "HIGHER, 255000, 2017, 230000, 2026, 2020, 246667, ON_TRACK",
        "HIGHER, 255000, 2017, 230000, 2026, 2020, 260000, ON_TRACK",
        "HIGHER, 255000, 2017, 230000, 2026, 2025, 231000, BEHIND",
        "HIGHER, 255000, 2017, 230000, 2026, 2026, 229999, BEHIND",
        "HIGHER, 255000, 2017, 230000, 2026, 2026, 230000, ACHIEVED",
        "HIGHER, 255000, 2017, 230000, 2026, 2028, 230001, ACHIEVED",
        "LOWER, 12.5, 2017, 20, 2027, 2022, 16.25, ON_TRACK",
        "LOWER, 12.5, 2017, 20, 2027, 2022, 16.3, BEHIND",
        "LOWER, 12.5, 2017, 20, 2027, 2027, 20, ACHIEVED",
        "LOWER, 12.5, 2017, 20, 2027, 2027, 20.1, BEHIND",
        // a target that equals the baseline is on no worse side
        "HIGHER, 30, 2020, 30, 2026, 2023, 30, ACHIEVED",
        "HIGHER, 30, 2020, 30, 2026, 2023, 29, BEHIND",
    })
    void judges_by_the_line_from_baseline_to_target(
            Direction better,
            BigDecimal baseline,
            int baselineYear,
            BigDecimal target,
            int targetYear,
            int year,
            BigDecimal value,
            Grade grade) {
        Verdict verdict = RULE.judge(input(
                better,
                new Baseline(new FiscalYear(baselineYear), count(baseline)),
                new Target(new FiscalYear(targetYear), target),
                year,
                count(value)));

        assertThat(verdict.grade()).isEqualTo(grade);
        assertThat(verdict.reason()).isEmpty();
        assertThat(verdict.expected()).isPresent();
    }

    @Test
    void says_the_calculation_in_words_a_clerk_can_check() {
        Verdict verdict = RULE.judge(higher(count("114"), "150", count("128")));

        assertThat(verdict.arithmetic())
                .isEqualTo("基準値114件（令和2年度）→ 目標値150件（令和8年度）。6年のうち3年経過：114 + (150 − 114) × 3/6 = 132件。"
                        + "実績128件は132件に届かない → 遅れ");
        assertThat(verdict.arithmeticEn())
                .isEqualTo("Baseline 114件 (FY2020) → target 150件 (FY2026). "
                        + "3 of 6 years elapsed: 114 + (150 − 114) × 3/6 = 132件. "
                        + "The value 128件 does not reach 132件 → behind");
        assertThat(verdict.expected()).contains(BigDecimal.valueOf(132));
        assertThat(verdict.rule()).isEqualTo(new RuleVersion("straight-line", 3));
        assertThat(verdict.positions()).containsExactly(1L, 2L);
    }

    @Test
    void shows_an_inexact_expectation_as_about() {
        Verdict verdict = RULE.judge(input(
                Direction.HIGHER,
                new Baseline(new FiscalYear(2020), count("3")),
                new Target(new FiscalYear(2026), BigDecimal.valueOf(15_004)),
                2022,
                count("5003")));

        assertThat(verdict.arithmetic())
                .contains("3 + (15,004 − 3) × 2/6 = 約5,003.33件。", "実績5,003件は約5,003.33件に届かない → 遅れ");
        assertThat(verdict.arithmeticEn()).contains("= about 5,003.33件. ");
        assertThat(verdict.expected()).contains(new BigDecimal("5003.33"));
    }

    @ParameterizedTest(name = "{0} of a way that begins in {1}: {2}")
    @CsvSource({
        "2019, 2020, BEFORE_BASELINE",
        "2020, 2020, BASELINE_YEAR",
        // whatever the baseline is, and wherever the target lies
        "2025, 2026, BEFORE_BASELINE",
        "2026, 2026, BASELINE_YEAR",
        "2026, 2027, BEFORE_BASELINE",
    })
    void compares_no_year_that_is_not_after_the_baselines(int year, int baselineYear, Reason reason) {
        for (Figure baseline : List.of(count("10"), new NotConducted())) {
            for (String target : List.of("5", "10", "20")) {
                assertNotComparable(
                        input(
                                Direction.HIGHER,
                                new Baseline(new FiscalYear(baselineYear), baseline),
                                new Target(new FiscalYear(2026), new BigDecimal(target)),
                                year,
                                count("20")),
                        reason);
            }
        }
    }

    @Test
    void says_why_a_target_on_the_worse_side_is_judged_by_the_line() {
        Verdict verdict = RULE.judge(input(
                Direction.HIGHER,
                new Baseline(new FiscalYear(2017), count("255000")),
                new Target(new FiscalYear(2027), new BigDecimal("230000")),
                2022,
                count("243000")));

        assertThat(verdict.arithmetic())
                .isEqualTo("基準値255,000件（平成29年度）→ 目標値230,000件（令和9年度）。"
                        + "目標値は基準値より望ましくない側にあるので、令和9年度より前は途中の期待値で判定する。"
                        + "10年のうち5年経過：255,000 + (230,000 − 255,000) × 5/10 = 242,500件。"
                        + "実績243,000件は242,500件に届いている → 順調");
        assertThat(verdict.arithmeticEn())
                .contains("The target lies on the worse side of the baseline, so years before FY2027 are judged by the"
                        + " line. 5 of 10 years elapsed");
    }

    @Test
    void calls_a_target_that_is_reached_achieved_even_without_a_baseline() {
        Verdict verdict = RULE.judge(higher(new NotConducted(), "80", count("85.7")));

        assertThat(verdict.grade()).isEqualTo(Grade.ACHIEVED);
        assertThat(verdict.reason()).isEmpty();
        assertThat(verdict.expected()).isEmpty();
        assertThat(verdict.arithmetic()).isEqualTo("目標値80件（令和8年度）。実績85.7件は目標値80件に届いている → 達成");
    }

    @Test
    void does_not_guess_where_there_is_no_comparable_baseline() {
        assertNotComparable(higher(new NotConducted(), "80", count("79")), Reason.NO_BASELINE);
        assertNotComparable(higher(new NotReported(), "80", count("0")), Reason.NO_BASELINE);
        assertNotComparable(
                higher(new Substitute("別の数", BigDecimal.ONE, "件", "理由"), "80", count("79")), Reason.NO_BASELINE);
        assertNotComparable(
                higher(Measured.of(BigDecimal.ONE, "店舗", Measure.ANNUAL_COUNT), "80", count("79")),
                Reason.BASELINE_NOT_COMPARABLE);
    }

    @Test
    void does_not_compare_what_is_not_the_indicators_number() {
        assertNotComparable(
                higher(count("0"), "5", Measured.of(BigDecimal.TEN, "店舗", Measure.ANNUAL_COUNT)), Reason.OTHER_UNIT);
        assertNotComparable(
                higher(count("0"), "5", Measured.of(BigDecimal.TEN, "件", Measure.CUMULATIVE_COUNT)),
                Reason.OTHER_BASIS);
        assertNotComparable(
                higher(count("0"), "5", new Substitute("別の数", BigDecimal.TEN, "件", "理由")), Reason.SUBSTITUTE);
        assertNotComparable(higher(count("0"), "5", new NotConducted()), Reason.NOT_CONDUCTED);
        assertNotComparable(higher(count("0"), "5", new NotMeasured("調査なし")), Reason.NOT_MEASURED);
        assertNotComparable(higher(count("0"), "5", new NotReported()), Reason.NOT_REPORTED);
    }

    @Test
    void knows_only_the_rules_there_are() {
        assertThat(StatusRules.named("straight-line")).contains(StatusRules.usual());
        assertThat(StatusRules.usual().version()).isEqualTo(3);
        assertThat(StatusRules.named("crooked-line")).isEmpty();
    }

    @Test
    void says_how_a_number_was_counted_otherwise() {
        Verdict verdict =
                RULE.judge(higher(count("0"), "5", Measured.of(BigDecimal.TEN, "件", Measure.CUMULATIVE_COUNT)));
        assertThat(verdict.arithmeticEn())
                .isEqualTo("Target 5件 (FY2026). The value 10件 was counted in another way (cumulative count) than the"
                        + " indicator (count per year) → not comparable");
    }

    @Test
    void says_that_no_year_lies_in_between() {
        Verdict verdict = RULE.judge(input(
                Direction.HIGHER,
                new Baseline(new FiscalYear(2026), count("10")),
                new Target(new FiscalYear(2026), new BigDecimal("20")),
                2027,
                count("19")));
        assertThat(verdict.arithmeticEn())
                .contains("No year lies between baseline and target, so 20件 is expected. The value 19件 does not reach");
    }

    @Test
    void names_what_there_is_instead_of_a_number() {
        assertThat(RULE.judge(higher(count("0"), "5", new NotConducted())).arithmeticEn())
                .endsWith("The value for FY2023: not conducted → not comparable");
    }

    @ParameterizedTest
    @EnumSource
    void a_number_of_something_else_is_one_in_another_unit_basis_or_measure(Reason reason) {
        assertThat(reason.isAboutAnotherNumber())
                .isEqualTo(Set.of(Reason.OTHER_UNIT, Reason.OTHER_BASIS, Reason.SUBSTITUTE)
                        .contains(reason));
    }

    private static void assertNotComparable(StatusInput input, Reason reason) {
        Verdict verdict = RULE.judge(input);
        assertThat(verdict.grade()).isEqualTo(Grade.NOT_COMPARABLE);
        assertThat(verdict.reason()).contains(reason);
        assertThat(verdict.expected()).isEmpty();
        assertThat(verdict.arithmetic()).endsWith("→ 比較不能").doesNotContain("{");
        assertThat(verdict.arithmeticEn()).endsWith("→ not comparable").doesNotContain("{");
    }

    private static StatusInput higher(Figure baseline, String target, Figure value) {
        return input(
                Direction.HIGHER,
                new Baseline(new FiscalYear(2020), baseline),
                new Target(new FiscalYear(2026), new BigDecimal(target)),
                2023,
                value);
    }

    private static StatusInput input(Direction better, Baseline baseline, Target target, int year, Figure value) {
        IndicatorDefinition definition = new IndicatorDefinition(
                "相談・問合せ件数", Measure.ANNUAL_COUNT, better, "件", Optional.empty(), Optional.empty(), Optional.empty());
        return new StatusInput(
                definition,
                Optional.of(baseline),
                Targets.of(target),
                new FiscalYear(year),
                value,
                List.of(1L, 1L, 2L));
    }

    private static Measured count(String amount) {
        return count(new BigDecimal(amount));
    }

    private static Measured count(BigDecimal amount) {
        return Measured.of(amount, "件", Measure.ANNUAL_COUNT);
    }
}
