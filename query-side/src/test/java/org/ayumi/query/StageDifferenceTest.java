package org.ayumi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.R8;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.in;

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
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;
import org.ayumi.query.audit.AuditedKind;
import org.ayumi.query.audit.Difference;
import org.ayumi.query.audit.DifferenceQuery;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What changed of an indicator of calendar years: figures by their stage, targets on sums, its rhythm. */
class StageDifferenceTest extends OnPostgres {

    private static final IndicatorOwner OWNER = IndicatorOwner.plan(PLAN);
    private static final String INDICATOR = OWNER.indicatorId(1);
    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final IndicatorDefinition YEARLY = births(Optional.empty());
    private static final Targets ALONE = Targets.of(in(R8, amount(80)));

    @Autowired
    private DifferenceQuery differences;

    @Autowired
    private SwitchableEventStore store;

    @BeforeEach
    void anIndicator() {
        EventStoreInMemory events = new EventStoreInMemory();
        Stream.<DomainEvent>of(
                        adopted(),
                        defined(OWNER, YEARLY, ALONE),
                        new TargetRevised(INDICATOR, ALONE, Targets.of(in(R8, amount(80)), sum()), "累計も見る"),
                        recorded(R4, Stage.FINAL, count(41, "人")),
                        recorded(R5, Stage.INTERIM, onLastOfJune(30)),
                        recorded(R5, Stage.PRELIMINARY, count(66, "人")),
                        new IndicatorAmended(
                                INDICATOR,
                                R8,
                                YEARLY,
                                births(Optional.of(new Rhythm(5, R4))),
                                new Continuity.Same(),
                                "調査の変更"))
                .forEach(events::append);
        store.show(events);
    }

    @Test
    void a_target_on_a_sum_is_told_by_its_years_beside_that_of_the_last() {
        assertThat(told(2, 3))
                .contains(
                        "targets[2022 2026].amount | 目標値の令和4年から令和8年までの累計の数値：記載なし → 300"
                                + " | targets, sum of 2022 to 2026, amount: not stated → 300",
                        "targets[2022 2026].sumFrom | 目標値の令和4年から令和8年までの累計の累計の最初の年度：記載なし → 令和4年"
                                + " | targets, sum of 2022 to 2026, first year of the sum: not stated → 2022")
                .noneMatch(change -> change.startsWith("targets[2026]") || change.startsWith("target."));
    }

    @Test
    void figures_of_a_year_are_told_by_their_stage_and_an_interim_count_by_its_day() {
        assertThat(told(5, 6))
                .contains(
                        "values[2023].stage | 実績の令和5年の段階：年度途中 → 速報"
                                + " | values, 2023, stage: within the year → preliminary",
                        "values[2023].stages[PRELIMINARY].amount | 実績の令和5年の段階ごとの実績の速報の数値：記載なし → 66"
                                + " | values, 2023, figures by stage, preliminary, amount: not stated → 66",
                        "values[2023].status.stage | 実績の令和5年の状況の段階：年度途中 → 速報"
                                + " | values, 2023, status, stage: within the year → preliminary")
                .noneMatch(change -> change.startsWith("values[2023].stages[INTERIM"));
        assertThat(told(4, 5))
                .contains(
                        "values[2023].stages[INTERIM 2023-06-30].amount"
                                + " | 実績の令和5年の段階ごとの実績の年度途中（令和5年6月30日時点）の数値：記載なし → 30"
                                + " | values, 2023, figures by stage, within the year (as of 2023-06-30), amount: not stated → 30");
    }

    @Test
    void what_the_years_come_to_is_told_with_its_years() {
        assertThat(told(5, 6))
                .contains(
                        "values[2023].sum.amount | 実績の令和5年の累計の数値：41 → 107 | values, 2023, sum of years, amount: 41 → 107");
        assertThat(told(3, 4))
                .contains(
                        "values[2022].sum.fromFiscalYear | 実績の令和4年の累計の最初の年度：記載なし → 令和4年"
                                + " | values, 2022, sum of years, first year: not stated → 2022",
                        "values[2022].sum.toFiscalYear | 実績の令和4年の累計の最後の年度：記載なし → 令和4年"
                                + " | values, 2022, sum of years, last year: not stated → 2022");
    }

    @Test
    void a_rhythm_is_told_by_its_years() {
        assertThat(told(6, 7))
                .contains(
                        "rhythm.everyYears | 測定の周期の測定の間隔（年）：記載なし → 5 | rhythm, years between two figures: not stated → 5",
                        "rhythm.anchorFiscalYear | 測定の周期の測定する年度：記載なし → 令和4年"
                                + " | rhythm, a year in which one is due: not stated → 2022")
                .noneMatch(change -> change.startsWith("yearBasis"));
        assertThat(told(0, 2)).contains("yearBasis | 年の区切り：記載なし → 暦年 | kind of year: not stated → calendar year");
    }

    private List<String> told(long from, long to) {
        return differences
                .between(AuditedKind.INDICATOR, INDICATOR, new AsOf.AtPosition(from), new AsOf.AtPosition(to))
                .changes()
                .stream()
                .map(StageDifferenceTest::told)
                .toList();
    }

    private static String told(Difference.Change change) {
        return change.path() + " | " + change.nameJa() + "：" + change.beforeJa() + " → " + change.afterJa() + " | "
                + change.nameEn() + ": " + change.beforeEn() + " → " + change.afterEn();
    }

    private static IndicatorDefinition births(Optional<Rhythm> rhythm) {
        return new IndicatorDefinition(
                "出生数",
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

    private static Target sum() {
        return new Target(R8, amount(300), Optional.of(R4));
    }

    private static Aim amount(long amount) {
        return new Aim.Amount(BigDecimal.valueOf(amount));
    }

    private static Figure onLastOfJune(long amount) {
        return new Measured(
                BigDecimal.valueOf(amount),
                "人",
                Optional.of(LocalDate.of(2023, 6, 30)),
                Measure.ANNUAL_COUNT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static DomainEvent recorded(FiscalYear year, Stage stage, Figure figure) {
        return new IndicatorValueRecorded(INDICATOR, year, stage, figure, Optional.empty(), Optional.empty());
    }
}
