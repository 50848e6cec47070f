package org.ayumi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R2;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.R8;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.outline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;
import org.ayumi.query.history.HistoryQuery;
import org.ayumi.query.model.Projection;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.progress.IndicatorQuery;
import org.ayumi.query.progress.ProgressQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows as real plans print them: figures with stages, years that are no fiscal years, targets on sums. */
class FieldShapesTest extends OnPostgres {

    private static final IndicatorOwner OWNER = IndicatorOwner.plan(PLAN);
    private static final String INDICATOR = OWNER.indicatorId(1);
    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final FiscalYear H27 = new FiscalYear(2015);
    private static final FiscalYear R7 = new FiscalYear(2025);

    @Autowired
    private List<Projection> projections;

    @Autowired
    private SwitchableEventStore store;

    @Autowired
    private ProgressQuery progress;

    @Autowired
    private IndicatorQuery indicators;

    @Autowired
    private HistoryQuery history;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JsonMapper json;

    private final EventStoreInMemory events = new EventStoreInMemory();

    @BeforeEach
    void aPlan() {
        empty(projections, jdbc);
        store.show(events);
        happened(adopted());
    }

    /** 市税徴収率 96.1% → 98%　実績 100.3%（滞納繰越分を含む）. */
    @Test
    void shape_9_a_share_above_100_stands_with_its_reason_and_reaches_the_target() {
        defined(ratio("市税徴収率"), R2, percent("96.1"), target(R8, "98"));
        happened(
                new IndicatorValueRecorded(INDICATOR, R5, percent("100.3"), Optional.empty(), Optional.of("滞納繰越分を含む")));

        JsonNode item = item(R5);
        assertThat(item.at("/value/amount").decimalValue()).isEqualByComparingTo("100.3");
        assertThat(item.at("/value/reportReason").asString()).isEqualTo("滞納繰越分を含む");
        assertThat(item.at("/status/verdict").asString()).isEqualTo("ACHIEVED");
        assertThat(item.at("/value").has("stage")).isFalse();
    }

    /** 移住相談件数　5年間の累計 300件　R4 41, R5 66. */
    @Test
    void shape_10_the_sum_of_the_years_stands_beside_each_year() {
        defined(
                definition("移住相談件数", Measure.ANNUAL_COUNT, Direction.HIGHER, "件"),
                Targets.of(new Target(R8, new Aim.Amount(BigDecimal.valueOf(300)), Optional.of(R4))));
        recorded(R4, Stage.FINAL, count(41));
        recorded(R5, Stage.FINAL, count(66));

        JsonNode item = item(R5);
        assertThat(item.at("/value/amount").asInt()).isEqualTo(66);
        assertThat(item.get("sum").toString())
                .isEqualTo(
                        "{\"fromFiscalYear\":2022,\"fromFiscalYearLabel\":\"令和4年度\",\"toFiscalYear\":2023,\"toFiscalYearLabel\":\"令和5年度\",\"amount\":107,\"unit\":\"件\",\"complete\":true}");
        assertThat(item.at("/target/amount").asInt()).isEqualTo(300);
        assertThat(item.at("/target/sumFrom").asInt()).isEqualTo(2022);
        assertThat(item.at("/targets/0/sumFrom").asInt()).isEqualTo(2022);
        assertThat(item.at("/status/verdict").asString()).isEqualTo("BEHIND");
        assertThat(item.at("/status/expected").asInt()).isEqualTo(120);
        assertThat(item.at("/status/positions").toString()).isEqualTo("[2,4,3]");
        assertThat(item(R4).at("/sum/amount").asInt()).isEqualTo(41);
        assertThat(years("/sum/amount")).containsExactly("2022 41", "2023 107");
        assertThat(historyYears("/sum/amount")).startsWith("2022 41", "2023 107");
    }

    /** 待機児童数 12人 → 0人　9月30日現在 4人、年度末見込 1人、年度末 2人. */
    @Test
    void shape_11_three_stages_stand_beside_each_other_and_only_the_last_is_final() {
        defined(
                definition("待機児童数", Measure.STOCK, Direction.LOWER, "人"),
                R2,
                children(12),
                Targets.of(R8, BigDecimal.ZERO));
        recorded(R5, Stage.INTERIM, children(4, LocalDate.of(2023, 9, 30)));
        assertThat(item(R5).at("/value/stage").asString()).isEqualTo("INTERIM");
        assertThat(item(R5).at("/value/asOf").asString()).isEqualTo("2023-09-30");
        assertThat(item(R5).at("/status/stage").asString()).isEqualTo("INTERIM");

        recorded(R5, Stage.EXPECTED, children(1));
        assertThat(item(R5).at("/value/amount").asInt()).isEqualTo(1);
        assertThat(item(R5).at("/status/arithmetic").asString()).startsWith("見込値による判定。");
        assertThat(item(R5).at("/status/arithmeticEn").asString()).startsWith("Judged on an expected figure.");

        recorded(R5, Stage.FINAL, children(2));
        JsonNode item = item(R5);
        assertThat(item.at("/value/amount").asInt()).isEqualTo(2);
        assertThat(item.get("value").has("stage")).isFalse();
        assertThat(item.get("status").has("stage")).isFalse();
        assertThat(item.get("stages")
                        .valueStream()
                        .map(stage -> stage.get("stage").asString() + " "
                                + stage.get("amount").asInt()))
                .containsExactly("FINAL 2", "EXPECTED 1", "INTERIM 4");
        assertThat(historyYear(R5).get("stages")).hasSize(3);
    }

    /** 合計特殊出生率 1.41（平成27年・暦年）→ 1.60（令和7年）. */
    @Test
    void shape_12_a_calendar_year_stays_one() {
        IndicatorDefinition births = new IndicatorDefinition(
                "合計特殊出生率",
                Measure.RATIO,
                Direction.HIGHER,
                "人",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                YearBasis.CALENDAR,
                Optional.empty());
        defined(births, H27, rate("1.41"), target(R7, "1.60"));
        recorded(R5, Stage.FINAL, rate("1.45"));

        JsonNode item = item(R5);
        assertThat(item.get("yearBasis").asString()).isEqualTo("CALENDAR");
        assertThat(item.at("/baseline/fiscalYearLabel").asString()).isEqualTo("平成27年");
        assertThat(item.at("/target/fiscalYearLabel").asString()).isEqualTo("令和7年");
        assertThat(item.at("/status/arithmetic").asString())
                .contains("1.41人（平成27年）", "1.60人（令和7年）")
                .doesNotContain("年度");
        assertThat(indicator().get("yearBasis").asString()).isEqualTo("CALENDAR");
        assertThat(indicator().at("/values/0/fiscalYearLabel").asString()).isEqualTo("令和5年");
        assertThat(historyYear(R5).get("fiscalYearLabel").asString()).isEqualTo("令和5年");
        assertThat(history().get("yearBasis").asString()).isEqualTo("CALENDAR");
    }

    /** 国勢調査による昼夜間人口比率　5年ごと. */
    @Test
    void shape_13_nothing_is_due_in_between() {
        IndicatorDefinition census = new IndicatorDefinition(
                "昼夜間人口比率",
                Measure.RATIO,
                Direction.HIGHER,
                "%",
                Optional.of("国勢調査"),
                Optional.empty(),
                Optional.of(BigDecimal.valueOf(200)),
                List.of(),
                YearBasis.FISCAL,
                Optional.of(new Rhythm(5, H27)));
        defined(census, H27, percent("81.2"), target(R7, "83"));
        recorded(R2, Stage.FINAL, percent("82.4"));

        JsonNode item = item(R5);
        assertThat(item.get("rhythm").toString()).isEqualTo("{\"everyYears\":5,\"anchorFiscalYear\":2015}");
        assertThat(item.get("value").toString()).isEqualTo("{\"kind\":\"NOT_DUE\",\"cause\":\"RHYTHM\"}");
        assertThat(item.at("/status/verdict").asString()).isEqualTo("NOT_COMPARABLE");
        assertThat(item.at("/status/reason").asString()).isEqualTo("NOT_DUE");
        assertThat(item.at("/status/arithmetic").asString()).contains("次の測定は令和7年度");
        assertThat(item.at("/status/arithmeticEn").asString()).contains("the next is due in FY2025");
        assertThat(historyYears("/value/kind"))
                .containsExactly(
                        "2015 MEASURED",
                        "2016 NOT_DUE",
                        "2017 NOT_DUE",
                        "2018 NOT_DUE",
                        "2019 NOT_DUE",
                        "2020 MEASURED",
                        "2021 NOT_DUE",
                        "2022 NOT_DUE",
                        "2023 NOT_DUE",
                        "2024 NOT_DUE",
                        "2025 NOT_REPORTED");
        assertThat(history().get("rhythm")).isEqualTo(item.get("rhythm"));
        assertThat(indicator().get("rhythm")).isEqualTo(item.get("rhythm"));
    }

    /** 総合戦略 KPI と総合計画の指標が同じ（目標値は 150 と 140）. */
    @Test
    void shape_21_one_figure_has_two_targets_and_the_difference_is_shown() {
        IndicatorDefinition cases = definition("相談件数", Measure.ANNUAL_COUNT, Direction.HIGHER, "件");
        happened(new PlanAdopted("sogo-5", outline("総合計画"), Optional.empty()));
        happened(new IndicatorDefined(
                "sogo-5.i1",
                IndicatorOwner.plan("sogo-5"),
                "sogo-5",
                1,
                cases,
                Optional.of(new Baseline(R2, count(100))),
                target(R8, "150")));
        happened(new IndicatorDefined(
                INDICATOR,
                IndicatorOwner.plan(PLAN),
                PLAN,
                1,
                cases,
                Optional.of(new Baseline(R2, count(100))),
                target(R8, "140"),
                Optional.of("sogo-5.i1")));
        happened(new IndicatorValueRecorded("sogo-5.i1", R5, count(121), Optional.empty(), Optional.empty()));

        JsonNode item = item(R5);
        assertThat(item.at("/value/amount").asInt()).isEqualTo(121);
        assertThat(item.at("/status/verdict").asString()).isEqualTo("ON_TRACK");
        assertThat(item.at("/status/positions").toString()).isEqualTo("[4,5]");
        assertThat(item.at("/shared/source/targets/0/amount").asInt()).isEqualTo(150);
        assertThat(item.at("/shared/uses/0/targets/0/amount").asInt()).isEqualTo(140);
        assertThat(item.at("/shared/uses/0/differs").toString()).isEqualTo("[\"TARGETS\"]");
        assertThat(years("/amount")).containsExactly("2023 121");
        assertThat(historyYear(R5).at("/value/amount").asInt()).isEqualTo(121);
        JsonNode source = json.valueToTree(indicators.of("sogo-5.i1", AsOf.latest()));
        assertThat(source.at("/values/0/status/verdict").asString()).isEqualTo("BEHIND");
        assertThat(source.get("shared")).isEqualTo(item.get("shared"));
    }

    /** 有収率 88.7% 実績 R5 速報 89.1%. */
    @Test
    void shape_22_a_preliminary_figure_is_judged_and_says_so() {
        defined(ratio("有収率"), R2, percent("88.7"), target(R8, "90"));
        recorded(R5, Stage.PRELIMINARY, percent("89.1"));

        JsonNode item = item(R5);
        assertThat(item.at("/value/stage").asString()).isEqualTo("PRELIMINARY");
        assertThat(item.at("/status/stage").asString()).isEqualTo("PRELIMINARY");
        assertThat(item.at("/status/verdict").asString()).isEqualTo("BEHIND");
        assertThat(item.at("/status/arithmetic").asString()).startsWith("速報値による判定。");
        assertThat(item.at("/status/arithmeticEn").asString()).startsWith("Judged on a preliminary figure.");
        assertThat(item.get("stages")).hasSize(1);
        assertThat(indicator().at("/values/0/stage").asString()).isEqualTo("PRELIMINARY");
        assertThat(indicator().at("/values/0/status/stage").asString()).isEqualTo("PRELIMINARY");
        assertThat(historyYear(R5).at("/reported/stage").asString()).isEqualTo("PRELIMINARY");
    }

    private static IndicatorDefinition ratio(String name) {
        return definition(name, Measure.RATIO, Direction.HIGHER, "%");
    }

    private static IndicatorDefinition definition(String name, Measure measure, Direction better, String unit) {
        return new IndicatorDefinition(
                name, measure, better, unit, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Targets target(FiscalYear year, String amount) {
        return Targets.of(year, new BigDecimal(amount));
    }

    private static Figure percent(String amount) {
        return Measured.of(new BigDecimal(amount), "%", Measure.RATIO);
    }

    private static Figure rate(String amount) {
        return Measured.of(new BigDecimal(amount), "人", Measure.RATIO);
    }

    private static Figure count(long amount) {
        return Measured.of(BigDecimal.valueOf(amount), "件", Measure.ANNUAL_COUNT);
    }

    private static Figure children(long amount) {
        return Measured.of(BigDecimal.valueOf(amount), "人", Measure.STOCK);
    }

    private static Figure children(long amount, LocalDate day) {
        return new Measured(
                BigDecimal.valueOf(amount),
                "人",
                Optional.of(day),
                Measure.STOCK,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private void defined(IndicatorDefinition definition, FiscalYear year, Figure baseline, Targets targets) {
        happened(new IndicatorDefined(
                INDICATOR, OWNER, PLAN, 1, definition, Optional.of(new Baseline(year, baseline)), targets));
    }

    private void defined(IndicatorDefinition definition, Targets targets) {
        happened(new IndicatorDefined(INDICATOR, OWNER, PLAN, 1, definition, Optional.empty(), targets));
    }

    private void recorded(FiscalYear year, Stage stage, Figure figure) {
        happened(new IndicatorValueRecorded(INDICATOR, year, stage, figure, Optional.empty(), Optional.empty()));
    }

    private void happened(DomainEvent event) {
        RecordedEvent recorded = events.append(event);
        transaction.executeWithoutResult(status -> projections.forEach(projection -> projection.apply(recorded)));
        projections.forEach(projection -> events.projected(projection.name(), events.head()));
    }

    private JsonNode item(FiscalYear year) {
        JsonNode now = json.valueToTree(progress.of(PLAN, Optional.of(year), AsOf.latest(), Optional.empty()));
        assertThat(now).isEqualTo(json.valueToTree(progress.of(PLAN, Optional.of(year), head(), Optional.empty())));
        return now.at("/items/0");
    }

    private JsonNode indicator() {
        JsonNode now = json.valueToTree(indicators.of(INDICATOR, AsOf.latest()));
        assertThat(now).isEqualTo(json.valueToTree(indicators.of(INDICATOR, head())));
        return now;
    }

    private JsonNode history() {
        JsonNode now = json.valueToTree(history.of(INDICATOR, AsOf.latest(), Optional.empty()));
        assertThat(now).isEqualTo(json.valueToTree(history.of(INDICATOR, head(), Optional.empty())));
        return now;
    }

    private AsOf head() {
        return new AsOf.AtPosition(events.head());
    }

    private JsonNode historyYear(FiscalYear year) {
        return history()
                .get("years")
                .valueStream()
                .filter(each -> each.get("fiscalYear").asInt() == year.startYear())
                .findFirst()
                .orElseThrow();
    }

    private List<String> years(String pointer) {
        return told(indicator().get("values"), pointer);
    }

    private List<String> historyYears(String pointer) {
        return told(history().get("years"), pointer);
    }

    private static List<String> told(JsonNode years, String pointer) {
        return years.valueStream()
                .map(year ->
                        year.get("fiscalYear").asInt() + " " + year.at(pointer).asString(""))
                .toList();
    }
}
