package org.ayumi.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.outline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One figure in two plans: reported in the one, and judged in the other with another target. */
class SharedFiguresTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final FiscalYear R2 = new FiscalYear(2020);
    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final FiscalYear R5 = new FiscalYear(2023);
    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final FiscalYear R8 = new FiscalYear(2026);
    private static final String SOGO = "sogo-5";
    private static final String STRATEGY = "senryaku-2";
    private static final String SOURCE = SOGO + ".i1";
    private static final String USE = STRATEGY + ".i1";
    private static final IndicatorDefinition CASES = new IndicatorDefinition(
            "相談件数", Measure.ANNUAL_COUNT, Direction.HIGHER, "件", Optional.empty(), Optional.empty(), Optional.empty());

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<ProgressRows> model = new ModelInMemory<>(
            ProgressModel.NAME, ProgressInMemory::rows, (event, rows) -> new ProgressProjector(rows, event).apply());
    private final ProgressQuery progress = new ProgressQuery(model, store.pointInTime());
    private final IndicatorQuery indicators = new IndicatorQuery(model, store.pointInTime());

    @BeforeEach
    void aFigureThatIsReportedInTheOneAndUsedByTheOther() {
        happened(new PlanAdopted(SOGO, outline("総合計画"), Optional.empty()));
        happened(new PlanAdopted(STRATEGY, outline("総合戦略"), Optional.empty()));
        happened(defined(SOURCE, SOGO, CASES, Optional.of(new Baseline(R2, count(100, "件"))), 150, Optional.empty()));
        happened(recorded(R4, 118));
        happened(defined(
                USE, STRATEGY, called("相談"), Optional.of(new Baseline(R2, count(100, "件"))), 140, Optional.of(SOURCE)));
        happened(recorded(R5, 121));
    }

    @Test
    void a_figure_is_judged_in_each_plan_by_its_own_target() {
        assertThat(value(SOURCE, R5)).isEqualTo("121 件 BEHIND");
        assertThat(value(USE, R5)).isEqualTo("121 件 ON_TRACK");
        assertThat(value(USE, R4)).isEqualTo("118 件 ON_TRACK");
        assertThat(item(STRATEGY, R5).at("/value/amount").asInt()).isEqualTo(121);
        assertThat(item(STRATEGY, R5).at("/status/verdict").asString()).isEqualTo("ON_TRACK");
        assertThat(item(STRATEGY, R5).at("/indicatorName").asString()).isEqualTo("相談");
    }

    @Test
    void the_events_it_is_judged_by_are_those_of_both_plans() {
        assertThat(item(STRATEGY, R5).at("/status/positions").toString()).isEqualTo("[5,6]");
        assertThat(item(SOGO, R5).at("/status/positions").toString()).isEqualTo("[3,6]");
    }

    @Test
    void both_sides_show_both_targets_and_what_differs() {
        JsonNode shared = item(SOGO, R5).get("shared");
        assertThat(shared.toString())
                .startsWith("{\"source\":{\"planId\":\"sogo-5\",\"planName\":\"第2次富里市協働のまちづくり推進計画\","
                        + "\"indicatorId\":\"sogo-5.i1\",\"name\":\"相談件数\",\"baseline\":{\"fiscalYear\":2020,")
                .contains("\"uses\":[{\"planId\":\"senryaku-2\",")
                .contains("\"indicatorId\":\"senryaku-2.i1\",\"name\":\"相談\",")
                .endsWith("\"differs\":[\"NAME\",\"TARGETS\"]}]}");
        assertThat(shared.at("/source/targets/0/amount").asInt()).isEqualTo(150);
        assertThat(shared.at("/uses/0/targets/0/amount").asInt()).isEqualTo(140);
        assertThat(item(STRATEGY, R5).get("shared")).isEqualTo(shared);
        assertThat(indicator(SOURCE, AsOf.latest()).get("shared")).isEqualTo(shared);
        assertThat(indicator(USE, AsOf.latest()).get("shared")).isEqualTo(shared);
    }

    @Test
    void what_is_written_with_other_zeros_does_not_differ() {
        happened(new TargetRevised(USE, target(140), Targets.of(R8, new BigDecimal("150.0")), "総合計画に合わせる"));
        assertThat(item(SOGO, R5).at("/shared/uses/0/differs").toString()).isEqualTo("[\"NAME\"]");
    }

    @Test
    void a_correction_at_the_source_is_one_wherever_the_figure_is_used() {
        happened(new IndicatorValueCorrected(SOURCE, R5, count(121, "件"), count(112, "件"), Optional.empty(), "転記の誤り"));
        assertThat(value(USE, R5)).isEqualTo("112 件 BEHIND");
        assertThat(item(STRATEGY, R5).at("/value/corrections").asInt()).isEqualTo(1);
    }

    @Test
    void a_moment_in_the_past_is_one_in_both_plans() {
        JsonNode before = indicator(USE, new AsOf.AtPosition(5));
        assertThat(before.get("values")).hasSize(1);
        assertThat(before.at("/values/0/amount").asInt()).isEqualTo(118);
        assertThat(indicator(SOURCE, new AsOf.AtPosition(4)).has("shared")).isFalse();
        assertThat(indicator(SOURCE, new AsOf.AtPosition(5)).has("shared")).isTrue();
        assertThatThrownBy(() -> indicator(USE, new AsOf.AtPosition(4))).hasMessageContaining("indicator.not-yet");
    }

    @Test
    void who_uses_a_figure_is_known_of_a_moment_that_the_tables_have_not_reached_yet() {
        store.projected(ProgressModel.NAME, 0);
        ModelInMemory<ProgressRows> behind = new ModelInMemory<>(
                ProgressModel.NAME,
                ProgressInMemory::rows,
                (event, rows) -> new ProgressProjector(rows, event).apply());
        JsonNode told =
                JSON.valueToTree(new IndicatorQuery(behind, store.pointInTime()).of(SOURCE, new AsOf.AtPosition(6)));
        assertThat(told.at("/shared/uses/0/indicatorId").asString()).isEqualTo(USE);
        assertThat(told).isEqualTo(indicator(SOURCE, new AsOf.AtPosition(6)));
    }

    @Test
    void tables_that_are_far_behind_must_catch_up_first() {
        for (int i = 0; i < 1000; i++) {
            store.append(recorded(R6, i));
        }
        store.projected(ProgressModel.NAME, 5);
        assertThatThrownBy(() -> indicator(SOURCE, new AsOf.AtPosition(1006)))
                .hasMessageContaining("NOT_YET asOf: at-least.not-yet [1006, 5]");
        store.projected(ProgressModel.NAME, 6);
        assertThat(indicator(SOURCE, new AsOf.AtPosition(1006)).at("/shared/uses"))
                .hasSize(1);
    }

    @Test
    void a_plan_that_only_uses_figures_is_shown_in_the_year_of_the_latest() {
        assertThat(progress.of(STRATEGY, Optional.empty(), AsOf.latest(), Optional.empty())
                        .fiscalYear())
                .isEqualTo(2023);
        happened(new IndicatorValueRecorded(
                SOURCE, R6, Stage.EXPECTED, count(130, "件"), Optional.empty(), Optional.empty()));
        assertThat(progress.of(STRATEGY, Optional.empty(), AsOf.latest(), Optional.empty())
                        .fiscalYear())
                .as("an expectation says nothing of a year that is over")
                .isEqualTo(2023);
    }

    @Test
    void a_target_on_a_sum_adds_up_the_figures_of_the_other_plan() {
        Targets sum = new Targets(
                List.of(new Target(R8, new Aim.Amount(new BigDecimal("500")), Optional.of(R4))), Optional.empty());
        happened(new TargetRevised(USE, target(140), sum, "累計で定める"));
        assertThat(item(STRATEGY, R5).at("/sum/amount").asInt()).isEqualTo(239);
        assertThat(item(STRATEGY, R5).at("/status/positions").toString()).isEqualTo("[5,7,6,4]");
    }

    @Test
    void figures_of_before_are_of_the_definitions_of_before() {
        IndicatorDefinition thousands = unit("百件");
        happened(new IndicatorAmended(
                SOURCE, R6, CASES, thousands, new Continuity.Converted(new BigDecimal("0.01")), "百件で表す"));
        happened(recorded(R6, new BigDecimal("1.3"), "百件"));
        String later = STRATEGY + ".i2";
        happened(defined(
                later,
                STRATEGY,
                thousands,
                Optional.of(new Baseline(R2, measured(new BigDecimal("1"), "百件"))),
                Targets.of(R8, new BigDecimal("1.4")),
                Optional.of(SOURCE)));

        JsonNode told = indicator(later, AsOf.latest());
        assertThat(told.at("/values/1/unit").asString()).isEqualTo("件");
        assertThat(told.at("/values/1/status/verdict").asString())
                .as("121件 against a target of 1.4百件")
                .isEqualTo("ON_TRACK");
        assertThat(told.at("/values/1/status/expected").asInt()).isEqualTo(120);
        assertThat(told.at("/values/2/status/verdict").asString()).isEqualTo("ON_TRACK");
        assertThat(told.get("amendments")).hasSize(1);
        assertThat(told.at("/values/1/status/positions").toString()).isEqualTo("[9,7,6]");
    }

    @Test
    void an_amendment_reaches_those_that_use_the_figures_with_their_own_event() {
        IndicatorDefinition broken = unit("回");
        happened(new IndicatorAmended(SOURCE, R6, CASES, broken, new Continuity.Broken(), "数え方を改める"));
        happened(new IndicatorAmended(USE, R6, called("相談"), named(broken, "相談"), new Continuity.Broken(), "数え方を改める"));
        happened(recorded(R6, new BigDecimal("90"), "回"));

        assertThat(value(USE, R5)).isEqualTo("121 件 ON_TRACK");
        assertThat(value(USE, R6)).isEqualTo("90 回 NOT_COMPARABLE");
        assertThat(indicator(USE, AsOf.latest()).get("amendments")).hasSize(1);
        assertThat(item(STRATEGY, R6).get("unit").asString()).isEqualTo("回");
    }

    @Test
    void after_its_own_end_the_figures_are_no_longer_its_own() {
        happened(
                new IndicatorRetired(USE, Optional.empty(), new Retirement(R4, Ending.COMPLETED, List.of()), "計画の見直し"));
        assertThat(indicator(USE, AsOf.latest()).get("values")).hasSize(1);
        assertThat(item(STRATEGY, R5).at("/value/kind").asString()).isEqualTo("NOT_DUE");
        assertThat(item(SOGO, R5).at("/value/kind").asString()).isEqualTo("MEASURED");
    }

    @Test
    void after_the_end_of_the_source_nothing_is_due() {
        happened(new IndicatorRetired(SOURCE, Optional.empty(), new Retirement(R5, Ending.ABOLISHED, List.of()), "廃止"));
        assertThat(item(STRATEGY, R5).at("/value/kind").asString()).isEqualTo("MEASURED");
        assertThat(item(STRATEGY, R6).at("/value/kind").asString()).isEqualTo("NOT_DUE");
        assertThat(item(STRATEGY, R6).at("/retirement").isMissingNode()).isTrue();
    }

    @Test
    void an_indicator_that_shares_with_none_says_nothing_of_it() {
        happened(defined(SOGO + ".i2", SOGO, CASES, Optional.empty(), 10, Optional.empty()));
        assertThat(indicator(SOGO + ".i2", AsOf.latest()).has("shared")).isFalse();
    }

    private String value(String id, FiscalYear year) {
        JsonNode told = indicator(id, AsOf.latest());
        for (JsonNode value : told.get("values")) {
            if (value.get("fiscalYear").asInt() == year.startYear()) {
                return value.get("amount").asString() + " " + value.get("unit").asString() + " "
                        + value.at("/status/verdict").asString();
            }
        }
        return "none";
    }

    private JsonNode indicator(String id, AsOf asOf) {
        return JSON.valueToTree(indicators.of(id, asOf));
    }

    private JsonNode item(String planId, FiscalYear year) {
        JsonNode latest = item(planId, year, AsOf.latest());
        assertThat(item(planId, year, new AsOf.AtPosition(store.head()))).isEqualTo(latest);
        return latest;
    }

    private JsonNode item(String planId, FiscalYear year, AsOf asOf) {
        return JSON.valueToTree(progress.of(planId, Optional.of(year), asOf, Optional.empty()))
                .get("items")
                .get(0);
    }

    private static IndicatorDefinition called(String name) {
        return named(CASES, name);
    }

    private static IndicatorDefinition named(IndicatorDefinition definition, String name) {
        return new IndicatorDefinition(
                name,
                definition.measure(),
                definition.better(),
                definition.unit(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static IndicatorDefinition unit(String unit) {
        return new IndicatorDefinition(
                CASES.name(),
                CASES.measure(),
                CASES.better(),
                unit,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Targets target(int amount) {
        return Targets.of(R8, BigDecimal.valueOf(amount));
    }

    private static IndicatorDefined defined(
            String id,
            String planId,
            IndicatorDefinition definition,
            Optional<Baseline> baseline,
            int target,
            Optional<String> reportedAt) {
        return defined(id, planId, definition, baseline, target(target), reportedAt);
    }

    private static IndicatorDefined defined(
            String id,
            String planId,
            IndicatorDefinition definition,
            Optional<Baseline> baseline,
            Targets targets,
            Optional<String> reportedAt) {
        int sequence = Integer.parseInt(id.substring(id.lastIndexOf('i') + 1));
        return new IndicatorDefined(
                id, IndicatorOwner.plan(planId), planId, sequence, definition, baseline, targets, reportedAt);
    }

    private static Figure measured(BigDecimal amount, String unit) {
        return Measured.of(amount, unit, Measure.ANNUAL_COUNT);
    }

    private static IndicatorValueRecorded recorded(FiscalYear year, int amount) {
        return recorded(year, BigDecimal.valueOf(amount), "件");
    }

    private static IndicatorValueRecorded recorded(FiscalYear year, BigDecimal amount, String unit) {
        return new IndicatorValueRecorded(SOURCE, year, measured(amount, unit), Optional.empty(), Optional.empty());
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event));
        store.projected(ProgressModel.NAME, store.head());
    }
}
