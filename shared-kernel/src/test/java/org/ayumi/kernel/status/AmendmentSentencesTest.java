package org.ayumi.kernel.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a clerk reads of a year whose indicator is, or was, defined otherwise. */
class AmendmentSentencesTest {

    private static Verdict judged(String cells) {
        return new StraightLine()
                .judge(AmendmentCase.of("a case | " + cells + "| ON_TRACK | LINE |")
                        .input());
    }

    private static void assertSaid(String cells, String japanese, String english) {
        assertThat(judged(cells).arithmetic()).isEqualTo(japanese);
        assertThat(judged(cells).arithmeticEn()).isEqualTo(english);
    }

    @Test
    void a_factor_is_worked_out_before_the_line() {
        assertSaid(
                "HIGHER | 千人; 2024 人 ×1000 | 2020 1.2 | 2026 1.8 | 2024 | 1580",
                "指標の定義が変わったため換算した：基準値1.2千人（令和2年度）は1.2 × 1,000 = 1,200人、"
                        + "目標値1.8千人（令和8年度）は1.8 × 1,000 = 1,800人。"
                        + "基準値1,200人（令和2年度）→ 目標値1,800人（令和8年度）。"
                        + "6年のうち4年経過：1,200 + (1,800 − 1,200) × 4/6 = 1,600人。実績1,580人は1,600人に届かない → 遅れ",
                "Converted, since the definition changed: the baseline 1.2千人 (FY2020) is 1.2 × 1,000 = 1,200人, "
                        + "the target 1.8千人 (FY2026) is 1.8 × 1,000 = 1,800人. "
                        + "Baseline 1,200人 (FY2020) → target 1,800人 (FY2026). "
                        + "4 of 6 years elapsed: 1,200 + (1,800 − 1,200) × 4/6 = 1,600人. "
                        + "The value 1,580人 does not reach 1,600人 → behind");
    }

    @Test
    void what_was_stated_after_it_is_divided_for_a_year_before_it() {
        assertSaid(
                "HIGHER | 千人; 2024 人 ×1000 | 2020 1.2 | 2026 1800@1 | 2026 | 1580",
                "指標の定義が変わったため換算した：基準値1.2千人（令和2年度）は1.2 × 1,000 = 1,200人。"
                        + "基準値1,200人（令和2年度）→ 目標値1,800人（令和8年度）。"
                        + "6年のうち6年経過：1,200 + (1,800 − 1,200) × 6/6 = 1,800人。実績1,580人は1,800人に届かない → 遅れ",
                "Converted, since the definition changed: the baseline 1.2千人 (FY2020) is 1.2 × 1,000 = 1,200人. "
                        + "Baseline 1,200人 (FY2020) → target 1,800人 (FY2026). "
                        + "6 of 6 years elapsed: 1,200 + (1,800 − 1,200) × 6/6 = 1,800人. "
                        + "The value 1,580人 does not reach 1,800人 → behind");
        assertThat(judged("HIGHER | 千人; 2024 人 ×1000 | 2020 1.2 | 2026 1800@1 | 2023 | 1.8")
                        .arithmetic())
                .isEqualTo("指標の定義が変わったため換算した：目標値1,800人（令和8年度）は1,800 ÷ 1,000 = 1.8千人。"
                        + "基準値1.2千人（令和2年度）→ 目標値1.8千人（令和8年度）。実績1.8千人は目標値1.8千人に届いている → 達成");
    }

    @Test
    void an_overlap_year_says_both_counts_and_what_was_rounded() {
        assertSaid(
                "HIGHER | 人; 2024 延べ人 300→412 | 2020 未実施 | 2026 100 | 2026 | 140",
                "指標の定義が変わったため換算した：目標値100人（令和8年度）は100 × 412 ÷ 300 = 約137.333333人。"
                        + "目標値137.333333人（令和8年度）。実績140人は目標値137.333333人に届いている → 達成",
                "Converted, since the definition changed: "
                        + "the target 100人 (FY2026) is 100 × 412 ÷ 300 = about 137.333333人. "
                        + "Target 137.333333人 (FY2026). The value 140人 reaches the target 137.333333人 → achieved");
    }

    @Test
    void a_tolerance_is_converted_and_said() {
        assertThat(judged("HIGHER | 千人; 2024 人 ×1000 | 2020 1.2 | 2026 維持±0.05 | 2026 | 1150")
                        .arithmetic())
                .isEqualTo("指標の定義が変わったため換算した：基準値1.2千人（令和2年度）は1.2 × 1,000 = 1,200人、"
                        + "許容する悪化0.05千人（令和8年度の目標）は0.05 × 1,000 = 50人。"
                        + "基準値1,200人（令和2年度）→ 目標値「維持（50人までの悪化は許容）」（令和8年度）。"
                        + "実績1,150人と基準値1,200人との差は−50人で、目標の「維持（50人までの悪化は許容）」を満たす → 達成");
    }

    @Test
    void of_many_targets_only_those_the_year_has_to_do_with_are_worked_out() {
        assertThat(judged("HIGHER | 千人; 2024 人 ×1000 | 2020 1 | 2021 1.1; 2022 1.2; 2024 1.4; 2025 1.5; 2026 1.6"
                                + " | 2024 | 1400")
                        .arithmetic())
                .isEqualTo("指標の定義が変わったため換算した：基準値1千人（令和2年度）は1 × 1,000 = 1,000人、"
                        + "目標値1.2千人（令和4年度）は1.2 × 1,000 = 1,200人、目標値1.4千人（令和6年度）は1.4 × 1,000 = 1,400人、"
                        + "目標値1.6千人（令和8年度）は1.6 × 1,000 = 1,600人。"
                        + "令和6年度の目標値は1,400人（最終の目標値は令和8年度の1,600人）。実績1,400人は目標値1,400人に届いている → 達成");
    }

    @Test
    void across_a_break_baseline_and_target_are_shown_as_they_were_stated() {
        assertSaid(
                "HIGHER | 千人; 2024 人 break | 2020 1.2 | 2026 1.8 | 2024 | 1580",
                "基準値1.2千人（令和2年度）→ 目標値1.8千人（令和8年度）。" + "指標の定義が変わり、目標値と令和6年度の実績1,580人との間の換算ができないので、比べない → 比較不能",
                "Baseline 1.2千人 (FY2020) → target 1.8千人 (FY2026). "
                        + "The definition changed, and the target cannot be converted to what the value 1,580人 for FY2024 counts, "
                        + "so they are not compared → not comparable");
        assertThat(judged("HIGHER | 千人; 2024 人 break | 2020 1.2 | 2026 1.8 | 2024 | 未報告")
                        .arithmetic())
                .isEqualTo("目標値1.8千人（令和8年度）。令和6年度の実績は未報告 → 比較不能");
        assertThat(judged("HIGHER | 千人; 2022 百人 ×10; 2024 人 break | 2020 1.2 | 2026 18@1 | 2024 | 1580")
                        .arithmetic())
                .startsWith("基準値1.2千人（令和2年度）→ 目標値18百人（令和8年度）。指標の定義が変わり、目標値と");
    }

    @Test
    void across_a_break_of_the_baseline_alone_nothing_is_expected_on_the_way_and_the_target_speaks_for_itself() {
        assertSaid(
                "HIGHER | 千人; 2024 人 break | 2020 1.2 | 2026 1800@1 | 2024 | 1580",
                "基準値1.2千人（令和2年度）→ 目標値1,800人（令和8年度）。"
                        + "指標の定義が変わり、基準値と令和6年度の実績1,580人との間の換算ができないので、"
                        + "令和6年度に期待される値が決まらない → 比較不能",
                "Baseline 1.2千人 (FY2020) → target 1,800人 (FY2026). "
                        + "The definition changed, and the baseline cannot be converted to what the value 1,580人 for FY2024 counts, "
                        + "so nothing can be expected for FY2024 → not comparable");
        assertSaid(
                "HIGHER | 千人; 2024 人 break | 2020 1.2 | 2026 1700〜1800@1 | 2026 | 1750",
                "目標値1,700〜1,800人（令和8年度）。実績1,750人は目標の範囲1,700〜1,800人の中にある → 達成",
                "Target 1,700 to 1,800人 (FY2026). The value 1,750人 lies in the range 1,700 to 1,800人 → achieved");
    }

    @Test
    void where_only_words_changed_nothing_is_said_of_it() {
        String unchanged =
                judged("HIGHER | 人 | 2020 100 | 2026 160 | 2024 | 150").arithmetic();
        assertThat(judged("HIGHER | 人; 2022 人 same | 2020 100 | 2026 160 | 2024 | 150")
                        .arithmetic())
                .isEqualTo(unchanged);
        assertThat(judged("HIGHER | 人; 2022 千人 ×0.001; 2023 人 ×1000 | 2020 100 | 2026 160 | 2024 | 150")
                        .arithmetic())
                .isEqualTo(unchanged);
    }

    @Test
    void a_watched_figure_has_nothing_to_convert() {
        assertThat(judged("HIGHER | 千人; 2024 人 ×1000 | 2020 1.2 | none | 2024 | 1580")
                        .arithmetic())
                .isEqualTo("目標値を定めず、推移を見守る指標である（見守る）。令和6年度の実績は1,580人 → 比較不能");
    }
}
