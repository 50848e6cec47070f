package org.ayumi.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R2;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.R8;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.in;
import static org.ayumi.query.moment.SamplePlan.indicatorId;
import static org.ayumi.query.moment.SamplePlan.sectionId;
import static org.ayumi.query.moment.SamplePlan.state;
import static org.ayumi.query.moment.SamplePlan.stateOf;
import static org.ayumi.query.moment.SamplePlan.target;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorEvent;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.indicator.Trend;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.moment.EventForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the trail says of owners, of targets of every kind, and of states. */
class TargetSentencesTest {

    private static final String INDICATOR = indicatorId("1-1-1");
    private static final DomainEvent DEFINED = defined("1-1-1", "割合", "%", count(40, "%"), 50);
    private static final Targets NONE = Targets.noneBecause("推移を\n見守る");

    private final Sentences japanese = new Sentences(AuditWords.JAPANESE, EventForms.stored());
    private final Sentences english = new Sentences(AuditWords.ENGLISH, EventForms.stored());

    static Stream<Arguments> sentences() {
        return Stream.of(
                arguments(
                        new IndicatorDefined(
                                PLAN + ".i1",
                                IndicatorOwner.plan(PLAN),
                                PLAN,
                                1,
                                definition("総人口", "人"),
                                Optional.empty(),
                                target(49_000),
                                Optional.of("sogo-5.i3")),
                        "指標「総人口」を設定（年度ごとの数、単位：人、多いほどよい）：基準値 記載なし、目標値 令和8年度：49,000人；計画全体の指標"
                                + "；実績は、ほかの計画の指標 sogo-5.i3 で報告する",
                        "Indicator \"総人口\" defined (count per year, unit: 人, higher is better): baseline not stated, target"
                                + " FY2026: 49,000人; of the plan as a whole; its figures are reported at sogo-5.i3, an"
                                + " indicator of another plan"),
                arguments(
                        defined(IndicatorOwner.plan(PLAN), definition("総人口", "人"), target(49_000)),
                        "指標「総人口」を設定（年度ごとの数、単位：人、多いほどよい）：基準値 記載なし、目標値 令和8年度：49,000人；計画全体の指標",
                        "Indicator \"総人口\" defined (count per year, unit: 人, higher is better):"
                                + " baseline not stated, target FY2026: 49,000人; of the plan as a whole"),
                arguments(
                        defined(IndicatorOwner.section(sectionId(3)), stateOf("計画"), Targets.of(in(R8, to("策定済")))),
                        "指標「計画」を設定（状態、未策定 → 策定中 → 策定済、後の状態ほどよい）：基準値 記載なし、目標値 令和8年度：「策定済」；基本目標・施策はs3",
                        "Indicator \"計画\" defined (state, 未策定 → 策定中 → 策定済, later states are better):"
                                + " baseline not stated, target FY2026: \"策定済\"; of section s3"),
                arguments(
                        defined(
                                IndicatorOwner.initiative(PLAN + ".1-1-1"),
                                new IndicatorDefinition(
                                        "老朽施設",
                                        Measure.STATE,
                                        Direction.LOWER,
                                        "棟",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of("撤去", "存置")),
                                NONE),
                        "指標「老朽施設」を設定（状態、単位：棟、撤去 → 存置、前の状態ほどよい）：基準値 記載なし、目標値 定めない（理由：推移を 見守る）",
                        "Indicator \"老朽施設\" defined (state, unit: 棟, 撤去 → 存置, earlier states are better):"
                                + " baseline not stated, target none (reason: 推移を 見守る)"),
                arguments(
                        new BaselineRevised(INDICATOR, Optional.empty(), new Baseline(R2, count(40, "%")), "資料"),
                        "指標「割合」の基準値を変更：記載なし → 令和2年度：40%",
                        "Baseline of indicator \"割合\" revised: not stated → FY2020: 40%"),
                arguments(
                        new TargetRevised(INDICATOR, NONE, Targets.of(in(R5, least(45)), in(R8, least(50))), "見直し"),
                        "指標「割合」の目標値を変更：定めない（理由：推移を 見守る） → 令和5年度：45%以上、令和8年度：50%以上",
                        "Target of indicator \"割合\" revised: none (reason: 推移を 見守る)"
                                + " → FY2023: at least 45%, FY2026: at least 50%"),
                arguments(
                        revised(new Aim.AtMost(new BigDecimal("5.0")), new Aim.Range(dec(50), dec(55))),
                        "指標「割合」の目標値を変更：令和8年度：5.0%以下 → 令和8年度：50〜55%",
                        "Target of indicator \"割合\" revised: FY2026: at most 5.0% → FY2026: 50–55%"),
                arguments(
                        revised(toward(Trend.INCREASE), toward(Trend.DECREASE)),
                        "指標「割合」の目標値を変更：令和8年度：増加 → 令和8年度：減少",
                        "Target of indicator \"割合\" revised: FY2026: increase → FY2026: decrease"),
                arguments(
                        revised(toward(Trend.MAINTAIN), new Aim.Toward(Trend.MAINTAIN, Optional.of(dec(2)))),
                        "指標「割合」の目標値を変更：令和8年度：維持 → 令和8年度：維持（2%までの悪化は許容）",
                        "Target of indicator \"割合\" revised:"
                                + " FY2026: maintain → FY2026: maintain (up to 2% worse is allowed)"),
                arguments(
                        new IndicatorValueCorrected(
                                INDICATOR,
                                R5,
                                state("策定済"),
                                new InState("策定中", Optional.of(LocalDate.of(2024, 3, 31))),
                                Optional.empty(),
                                "案であった"),
                        "指標「割合」の令和5年度の実績を訂正：「策定済」 → 「策定中」（令和6年3月31日時点）",
                        "Value of indicator \"割合\" for FY2023 corrected: \"策定済\" → \"策定中\" (as of 2024-03-31)"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("sentences")
    void says_what_happened_before_and_after_in_both_languages(
            IndicatorEvent event, String inJapanese, String inEnglish) {
        List<DomainEvent> before = event instanceof IndicatorDefined ? List.of() : List.of(DEFINED);
        assertThat(japanese.of(event, before)).isEqualTo(inJapanese);
        assertThat(english.of(event, before)).isEqualTo(inEnglish);
    }

    @Test
    void an_event_speaks_of_every_year_that_has_or_had_a_target() {
        Targets two = Targets.of(in(R5, least(45)), in(R8, least(50)));

        assertThat(SpokenYears.of(defined(IndicatorOwner.plan(PLAN), definition("割合", "%"), two)))
                .containsExactly(R5, R8);
        assertThat(SpokenYears.of(defined(IndicatorOwner.plan(PLAN), definition("割合", "%"), NONE)))
                .isEmpty();
        FiscalYear r9 = new FiscalYear(2027);
        assertThat(SpokenYears.of(new TargetRevised(INDICATOR, two, Targets.of(in(r9, least(50))), "延長")))
                .containsExactly(R5, R8, r9);
        assertThat(SpokenYears.of(
                        new BaselineRevised(INDICATOR, Optional.empty(), new Baseline(R2, count(40, "%")), "資料")))
                .containsExactly(R2);
    }

    private static TargetRevised revised(Aim previous, Aim current) {
        return new TargetRevised(INDICATOR, Targets.of(in(R8, previous)), Targets.of(in(R8, current)), "見直し");
    }

    private static Aim to(String state) {
        return new Aim.InState(state);
    }

    private static Aim least(long amount) {
        return new Aim.AtLeast(dec(amount));
    }

    private static Aim toward(Trend trend) {
        return new Aim.Toward(trend, Optional.empty());
    }

    private static BigDecimal dec(long amount) {
        return BigDecimal.valueOf(amount);
    }
}
