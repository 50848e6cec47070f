package org.ayumi.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.R8;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.in;
import static org.ayumi.query.moment.SamplePlan.target;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorEvent;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventForms;
import org.ayumi.query.moment.EventStoreInMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the trail says of stages, of calendar years, of rhythms and of targets on sums. */
class StageSentencesTest {

    private static final IndicatorOwner OWNER = IndicatorOwner.plan(PLAN);
    private static final String INDICATOR = OWNER.indicatorId(1);
    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final FiscalYear H27 = new FiscalYear(2015);
    private static final DomainEvent DEFINED = defined(OWNER, definition("相談件数", "件"), target(150));
    private static final DomainEvent OF_CALENDAR_YEARS = defined(OWNER, census(Optional.empty()), target(150));

    private final Sentences japanese = new Sentences(AuditWords.JAPANESE, EventForms.stored());
    private final Sentences english = new Sentences(AuditWords.ENGLISH, EventForms.stored());

    static Stream<Arguments> sentences() {
        return Stream.of(
                arguments(
                        DEFINED,
                        new IndicatorValueRecorded(
                                INDICATOR, R5, Stage.PRELIMINARY, count(128, "件"), Optional.empty(), Optional.empty()),
                        "指標「相談件数」の令和5年度の実績（速報）を報告：未報告 → 128件",
                        "Value of indicator \"相談件数\" for FY2023 (preliminary) reported: not reported → 128件"),
                arguments(
                        DEFINED,
                        new IndicatorValueCorrected(
                                INDICATOR,
                                R5,
                                Stage.INTERIM,
                                inSeptember(60),
                                inSeptember(61),
                                Optional.empty(),
                                "集計の誤り"),
                        "指標「相談件数」の令和5年度の実績（年度途中）を訂正：60件（令和5年9月30日時点） → 61件（令和5年9月30日時点）",
                        "Value of indicator \"相談件数\" for FY2023 (within the year) corrected:"
                                + " 60件 (as of 2023-09-30) → 61件 (as of 2023-09-30)"),
                arguments(
                        DEFINED,
                        new IndicatorValueRecorded(
                                INDICATOR, R5, Stage.FINAL, count(127, "件"), Optional.empty(), Optional.empty()),
                        "指標「相談件数」の令和5年度の実績を報告：未報告 → 127件",
                        "Value of indicator \"相談件数\" for FY2023 reported: not reported → 127件"),
                arguments(
                        OF_CALENDAR_YEARS,
                        new IndicatorValueRecorded(
                                INDICATOR, R5, Stage.EXPECTED, count(90, "人"), Optional.empty(), Optional.empty()),
                        "指標「人口」の令和5年の実績（見込）を報告：未報告 → 90人",
                        "Value of indicator \"人口\" for 2023 (expected) reported: not reported → 90人"),
                arguments(
                        OF_CALENDAR_YEARS,
                        new BaselineRevised(INDICATOR, Optional.empty(), new Baseline(H27, count(80, "人")), "資料"),
                        "指標「人口」の基準値を変更：記載なし → 平成27年：80人",
                        "Baseline of indicator \"人口\" revised: not stated → 2015: 80人"),
                arguments(
                        DEFINED,
                        new TargetRevised(
                                INDICATOR,
                                target(150),
                                Targets.of(in(R8, amount(80)), new Target(R8, amount(300), Optional.of(R4))),
                                "累計も見る"),
                        "指標「相談件数」の目標値を変更：令和8年度：150件 → 令和8年度：80件、令和4年度から令和8年度までの累計：300件",
                        "Target of indicator \"相談件数\" revised: FY2026: 150件"
                                + " → FY2026: 80件, sum of FY2022 to FY2026: 300件"),
                arguments(
                        DEFINED,
                        defined(OWNER, census(Optional.of(new Rhythm(5, H27))), target(150)),
                        "指標「人口」を設定（年度ごとの数、単位：人、多いほどよい、暦年、5年ごと（平成27年を含む））：" + "基準値 記載なし、目標値 令和8年：150人；計画全体の指標",
                        "Indicator \"人口\" defined (count per year, unit: 人, higher is better, calendar year,"
                                + " every 5 years, 2015 being one): baseline not stated, target 2026: 150人;"
                                + " of the plan as a whole"),
                arguments(
                        OF_CALENDAR_YEARS,
                        new IndicatorAmended(
                                INDICATOR,
                                R8,
                                census(Optional.empty()),
                                census(Optional.of(new Rhythm(5, H27))),
                                new Continuity.Same(),
                                "調査の変更"),
                        "指標「人口」の定義を令和8年から変更：測定の周期の測定の間隔（年）：記載なし → 5；測定の周期の測定する年度：記載なし → 平成27年；数値は前後そのまま比べる",
                        "Definition of indicator \"人口\" changed from 2026 on: rhythm, years between two figures: not stated → 5;"
                                + " rhythm, a year in which one is due: not stated → 2015;"
                                + " numbers before and after compare as they are"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("sentences")
    void says_what_happened_before_and_after_in_both_languages(
            DomainEvent defined, IndicatorEvent event, String inJapanese, String inEnglish) {
        List<DomainEvent> before = event instanceof IndicatorDefined ? List.of() : List.of(defined);
        assertThat(japanese.of(event, before)).isEqualTo(inJapanese);
        assertThat(english.of(event, before)).isEqualTo(inEnglish);
    }

    @Test
    void a_row_of_the_trail_has_the_stage_in_its_last_column_and_the_year_as_it_is_called() {
        EventStoreInMemory store = new EventStoreInMemory();
        store.append(OF_CALENDAR_YEARS);
        store.append(new IndicatorValueRecorded(
                INDICATOR, R5, Stage.PRELIMINARY, count(90, "人"), Optional.empty(), Optional.empty()));

        List<List<Object>> rows = rows(store);

        assertThat(CsvRow.COLUMNS).last().isEqualTo("stage");
        assertThat(rows).extracting(List::getLast).containsExactly("", "PRELIMINARY");
        int label = CsvRow.COLUMNS.indexOf("first_fiscal_year_label");
        assertThat(rows).extracting(row -> row.get(label)).containsExactly("令和8年", "令和5年");
        assertThat(rows).extracting(row -> row.get(label - 1)).containsExactly(2026, 2023);
    }

    @Test
    void a_row_has_the_last_years_own_target_and_not_the_sum_that_ends_with_it() {
        EventStoreInMemory store = new EventStoreInMemory();
        store.append(DEFINED);
        store.append(new TargetRevised(
                INDICATOR,
                target(150),
                Targets.of(in(R8, amount(80)), new Target(R8, amount(300), Optional.of(R4))),
                "累計も見る"));

        List<Object> last = rows(store).getLast();

        assertThat(last.get(CsvRow.COLUMNS.indexOf("current_amount"))).isEqualTo(BigDecimal.valueOf(80));
        assertThat(last.getLast()).isEqualTo("");
    }

    private static List<List<Object>> rows(EventStoreInMemory store) {
        AuditQuery audit = new AuditQuery(store, store.pointInTime(), new AuditItems(EventForms.stored()));
        return audit
                .events(AuditedKind.INDICATOR, INDICATOR, AuditFilter.none(), AsOf.latest(), 50, Optional.empty())
                .items()
                .stream()
                .map(CsvRow::of)
                .toList();
    }

    private static IndicatorDefinition census(Optional<Rhythm> rhythm) {
        return new IndicatorDefinition(
                "人口",
                Measure.ANNUAL_COUNT,
                Direction.HIGHER,
                "人",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                YearBasis.CALENDAR,
                rhythm);
    }

    private static Figure inSeptember(long amount) {
        return new Measured(
                BigDecimal.valueOf(amount),
                "件",
                Optional.of(LocalDate.of(2023, 9, 30)),
                Measure.ANNUAL_COUNT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Aim amount(long amount) {
        return new Aim.Amount(BigDecimal.valueOf(amount));
    }
}
