package org.ayumi.kernel.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a clerk reads of cases of {@code straight-line.txt}, word for word. */
class StraightLineSentencesTest {

    @Test
    void are_japanese_as_a_clerk_writes_it() throws IOException {
        assertSaid("""
            out of the red, below the line
                基準値-30件（令和2年度）→ 目標値30件（令和8年度）。
                6年のうち3年経過：-30 + (30 − (-30)) × 3/6 = 0件。
                実績-0.5件は0件に届かない → 遅れ
            the target is the baseline, fallen
                基準値100件（令和2年度）→ 目標値100件（令和8年度）。
                途中の期待値も100件。
                実績99件は100件に届かない → 遅れ
            several years: the first one's year, short of it
                令和5年度の目標値は120件（最終の目標値は令和8年度の180件）。
                実績119件は目標値120件に届かない → 遅れ
            fewer in two steps: the middle one's year, missed
                令和4年度の目標値は382件（最終の目標値は令和8年度の350件）。
                実績383件は目標値382件を超えている → 遅れ
            several years: between the two, below the line
                目標値120件（令和5年度）→ 最終の目標値180件（令和8年度）。
                3年のうち1年経過：120 + (180 − 120) × 1/3 = 140件。
                実績139件は140件に届かない → 遅れ
            several years: after the last, short of it
                目標値120件（令和5年度）→ 最終の目標値180件（令和8年度）。
                3年のうち3年経過：120 + (180 − 120) × 3/3 = 180件。
                実績179件は180件に届かない → 遅れ
            fewer in two steps: to the middle one
                基準値412件（平成29年度）→ 次の目標値382件（令和4年度）。
                5年のうち4年経過：412 + (382 − 412) × 4/5 = 388件。
                実績388件は388件以下である → 順調
            slower fall without a baseline: the first target is where it starts
                目標値240件（令和4年度）→ 最終の目標値200件（令和8年度）。
                目標値は最初の目標値より望ましくない側にあるので、令和8年度より前は途中の期待値で判定する。
                4年のうち2年経過：240 + (200 − 240) × 2/4 = 220件。
                実績225件は220件に届いている → 順調
            floor: who starts above it and falls below
                基準値99件（令和2年度）→ 目標値96件以上（令和8年度）。
                途中の期待値も96件。
                実績95件は96件に届かない → 遅れ
            ceiling: reached early
                基準値16件（令和2年度）→ 目標値10件以下（令和8年度）。
                実績10件は目標値10件以下である → 達成
            range: from below, gone past it
                基準値40件（令和2年度）→ 目標値50〜55件（令和7年度）。
                実績56件は目標の範囲50〜55件を通り越している → 遅れ
            range: from within, left above
                基準値52件（令和2年度）→ 目標値50〜55件（令和7年度）。
                出発点は目標の範囲50〜55件の中にあったが、実績56件はその外にある → 遅れ
            range as companion: from within, still in it
                次の目標値は令和7年度の50〜55件（最終の目標値は令和9年度の60件）。
                実績53件は、出発点と同じく目標の範囲50〜55件の中にある → 順調
            range as companion: its year, above
                令和7年度の目標値は50〜55件（最終の目標値は令和9年度の60件）。
                実績57件は目標の範囲50〜55件の外にある → 遅れ
            increase: on the way, fallen
                基準値1,200件（平成16年度）→ 目標値「増加」（平成22年度）。
                実績1,190件と基準値1,200件との差は−10件で、目標の「増加」を満たさない → 遅れ
            increase, then an amount: before the direction's year
                次の目標値は令和5年度の「増加」（最終の目標値は令和8年度の160件）。
                実績101件と基準値100件との差は+1件で、目標の「増加」を満たす → 順調
            maintain with a tolerance: at its end
                基準値68件（平成16年度）→ 目標値「維持（2件までの悪化は許容）」（平成22年度）。
                実績66件と基準値68件との差は−2件で、目標の「維持（2件までの悪化は許容）」を満たす → 順調
            set up: not yet, and not due
                基準値「なし」（令和2年度）→ 目標値「設置」（令和4年度）。
                令和4年度より前は「なし」でよい。
                実績「なし」はそれに達している → 順調
            set up: in its year
                基準値「なし」（令和2年度）→ 目標値「設置」（令和4年度）。
                実績「設置」は目標の「設置」に達している → 達成
            set up: not in its year
                基準値「なし」（令和2年度）→ 目標値「設置」（令和4年度）。
                実績「なし」は目標の「設置」に達していない → 遅れ
            set up: another word
                目標値「設置」（令和4年度）。
                実績「廃止」は、指標が定める状態（「なし」、「設置」）のどれでもない → 比較不能
            set up: a number
                目標値「設置」（令和4年度）。
                実績1件は数値なので、状態で示す目標値とは比べない → 比較不能
            a word against a number
                目標値160（令和8年度）。
                実績「設置」は状態なので、数値で示す目標値とは比べない → 比較不能
            plan: before the first, already there
                次の目標値は令和5年度の「策定中」（最終の目標値は令和7年度の「策定済」）。
                令和5年度より前は「未策定」でよい。
                実績「策定中」はそれに達している → 順調
            plan: in between, late
                基準値「未策定」（令和2年度）→ 目標値「策定済」（令和7年度）。
                令和7年度より前も「策定中」には達しているはずだが、実績「未策定」は達していない → 遅れ
            watched: a number, without a baseline
                目標値を定めず、推移を見守る指標である（見守る）。
                令和5年度の実績は130件 → 比較不能
            no baseline, on the way
                目標値160件（令和8年度）。
                基準値がないため、令和5年度に期待される値が決まらず、実績159件を判定できない → 比較不能
            baseline 未実施, on the way
                基準値未実施（令和2年度）→ 目標値160件（令和8年度）。
                基準値が未実施のため、令和5年度に期待される値が決まらず、実績159件を判定できない → 比較不能
            baseline in another unit, on the way
                基準値100店舗（令和2年度）→ 目標値160件（令和8年度）。
                基準値100店舗は指標の単位、数え方または状態で示されていないため、令和5年度に期待される値が決まらず、実績159件を判定できない → 比較不能
            """, Verdict::arithmetic, "");
    }

    @Test
    void are_plain_english() throws IOException {
        assertSaid("""
            several years: the first one's year, short of it
                The target of FY2023 is 120件 (the final one is 180件, FY2026).
                The value 119件 does not reach the target 120件 → behind
            fewer in two steps: the middle one's year, missed
                The target of FY2022 is 382件 (the final one is 350件, FY2026).
                The value 383件 is above the target 382件 → behind
            range as companion: from within, still in it
                The next target is 50 to 55件 (FY2025) (the final one is 60件, FY2027).
                The value 53件 lies in the range 50 to 55件, as the start did → on track
            increase: on the way, fallen
                Baseline 1,200件 (FY2004) → target "increase" (FY2010).
                The value 1,190件 differs from the baseline 1,200件 by −10件, which does not meet the target
                "increase" → behind
            maintain with a tolerance: at its end
                Baseline 68件 (FY2004) → target "maintain, or up to 2件 worse" (FY2010).
                The value 66件 differs from the baseline 68件 by −2件, which meets the target "maintain, or up to 2件
                worse" → on track
            set up: another word
                Target "設置" (FY2022).
                The value "廃止" is none of the indicator's states ("なし", "設置") → not comparable
            plan: in between, late
                Baseline "未策定" (FY2020) → target "策定済" (FY2025).
                Before FY2025, "策定中" is expected to last.
                The value "未策定" does not reach it → behind
            no baseline, on the way
                Target 160件 (FY2026).
                There is no baseline, so nothing can be expected for FY2023, and the value 159件 cannot be judged →
                not comparable
            baseline 未実施, on the way
                Baseline not conducted (FY2020) → target 160件 (FY2026).
                The baseline (not conducted) is nothing to start from, so nothing can be expected for FY2023, and
                the value 159件 cannot be judged → not comparable
            watched: a number, without a baseline
                There is no target on purpose, the figure is watched (見守る).
                The value for FY2023: 130件 → not comparable
            """, Verdict::arithmeticEn, " ");
    }

    /**
     * Compares all of them.
     *
     * @param text names of cases, and below each, indented, the parts of its sentences
     */
    private static void assertSaid(String text, Function<Verdict, String> language, String between) throws IOException {
        Map<String, String> wanted = new TreeMap<>();
        String name = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith(" ")) {
                wanted.merge(name, line.strip(), (before, next) -> before + between + next);
            } else {
                name = line;
            }
        }
        StraightLine rule = new StraightLine();
        Map<String, String> said = RuleCase.all().stream()
                .filter(line -> wanted.containsKey(line.name()))
                .collect(Collectors.toMap(RuleCase::name, line -> language.apply(rule.judge(line.input()))));
        assertThat(said).containsExactlyInAnyOrderEntriesOf(wanted);
    }
}
