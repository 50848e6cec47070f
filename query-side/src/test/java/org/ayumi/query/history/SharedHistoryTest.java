package org.ayumi.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.outline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
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

/** The history of an indicator whose figures are reported in another plan. */
class SharedHistoryTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final FiscalYear R2 = new FiscalYear(2020);
    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final FiscalYear R5 = new FiscalYear(2023);
    private static final FiscalYear R8 = new FiscalYear(2026);
    private static final String SOURCE = "sogo-5.i1";
    private static final String USE = "senryaku-2.i1";
    private static final IndicatorDefinition CASES = in("件");
    private static final IndicatorDefinition HUNDREDS = in("百件");

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<HistoryRows> model = new ModelInMemory<>(
            HistoryModel.NAME, HistoryInMemory::rows, (event, rows) -> new HistoryProjector(rows, event).apply());
    private final HistoryQuery history = new HistoryQuery(model, store.pointInTime());

    @BeforeEach
    void aFigureOfBeforeAndOneOfAfterAnAmendmentAndOneThatUsesThem() {
        happened(new PlanAdopted("sogo-5", outline("総合計画"), Optional.empty()));
        happened(new PlanAdopted("senryaku-2", outline("総合戦略"), Optional.empty()));
        happened(defined(SOURCE, CASES, Optional.empty(), "150", Optional.empty()));
        happened(new IndicatorValueRecorded(SOURCE, R4, count(118, "件"), Optional.empty(), Optional.empty()));
        happened(new IndicatorAmended(
                SOURCE, R5, CASES, HUNDREDS, new Continuity.Converted(new BigDecimal("0.01")), "百件で表す"));
        happened(defined(USE, HUNDREDS, Optional.of(baseline("1")), "1.4", Optional.of(SOURCE)));
        happened(new IndicatorValueRecorded(SOURCE, R5, hundreds("1.3"), Optional.empty(), Optional.empty()));
    }

    @Test
    void it_tells_where_its_figures_are_reported() {
        assertThat(told(USE).get("reportedAt").asString()).isEqualTo(SOURCE);
        assertThat(told(SOURCE).has("reportedAt")).isFalse();
    }

    @Test
    void every_year_is_judged_by_its_own_baseline_and_target_in_the_terms_of_the_year() {
        assertThat(year(USE, R4)).isEqualTo("118 件 ON_TRACK");
        assertThat(year(USE, R5)).isEqualTo("1.3 百件 ON_TRACK");
        assertThat(told(USE).at("/baseline/amount").asInt()).isEqualTo(1);
        assertThat(told(USE).at("/target/unit").asString()).isEqualTo("百件");
    }

    @Test
    void a_correction_and_its_reason_are_told_where_the_figure_is_used() {
        happened(new IndicatorValueCorrected(SOURCE, R5, hundreds("1.3"), hundreds("1.1"), Optional.empty(), "転記の誤り"));
        JsonNode told = told(USE).at("/years/3");
        assertThat(told.at("/revisions/0/reason").asString()).isEqualTo("転記の誤り");
        assertThat(told.at("/status/verdict").asString()).isEqualTo("BEHIND");
        assertThat(told.at("/status/positions").toString()).isEqualTo("[6,8]");
    }

    @Test
    void its_own_revisions_are_in_the_terms_in_which_they_were_stated() {
        happened(new BaselineRevised(USE, Optional.of(baseline("1")), baseline("1.1"), "集計の誤り"));
        assertThat(told(USE).at("/baselineRevisions/0/current/unit").asString()).isEqualTo("百件");
        assertThat(year(USE, R4)).as("118件 where the line is at 1.2百件").isEqualTo("118 件 BEHIND");
    }

    @Test
    void after_its_own_end_and_that_of_its_source_nothing_is_due() {
        happened(new IndicatorRetired(SOURCE, Optional.empty(), new Retirement(R5, Ending.ABOLISHED, List.of()), "廃止"));
        assertThat(told(USE).at("/years/4/value/kind").asString()).isEqualTo("NOT_DUE");
        happened(new IndicatorRetired(USE, Optional.empty(), new Retirement(R4, Ending.ABOLISHED, List.of()), "廃止"));
        assertThat(told(USE).at("/years/3/value/kind").asString()).isEqualTo("NOT_DUE");
        assertThat(year(SOURCE, R5)).isEqualTo("1.3 百件 NOT_COMPARABLE");
    }

    @Test
    void a_moment_in_the_past_is_one_in_both_plans() {
        assertThat(told(USE, new AsOf.AtPosition(6)).at("/years/3/value/kind").asString())
                .isEqualTo("NOT_REPORTED");
        assertThat(told(USE, new AsOf.AtPosition(7))).isEqualTo(told(USE));
    }

    private String year(String id, FiscalYear year) {
        for (JsonNode told : told(id).get("years")) {
            if (told.get("fiscalYear").asInt() == year.startYear()) {
                return told.at("/value/amount").asString() + " "
                        + told.at("/value/unit").asString() + " "
                        + told.at("/status/verdict").asString();
            }
        }
        return "none";
    }

    private JsonNode told(String id) {
        JsonNode latest = told(id, AsOf.latest());
        assertThat(told(id, new AsOf.AtPosition(store.head()))).isEqualTo(latest);
        return latest;
    }

    private JsonNode told(String id, AsOf asOf) {
        return JSON.valueToTree(history.of(id, asOf, Optional.empty()));
    }

    private static IndicatorDefinition in(String unit) {
        return new IndicatorDefinition(
                "相談件数",
                Measure.ANNUAL_COUNT,
                Direction.HIGHER,
                unit,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Measured hundreds(String amount) {
        return Measured.of(new BigDecimal(amount), "百件", Measure.ANNUAL_COUNT);
    }

    private static Baseline baseline(String amount) {
        return new Baseline(R2, hundreds(amount));
    }

    private static IndicatorDefined defined(
            String id,
            IndicatorDefinition definition,
            Optional<Baseline> baseline,
            String target,
            Optional<String> reportedAt) {
        String planId = id.substring(0, id.indexOf('.'));
        return new IndicatorDefined(
                id,
                IndicatorOwner.plan(planId),
                planId,
                1,
                definition,
                baseline,
                Targets.of(R8, new BigDecimal(target)),
                reportedAt);
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event, Map.of("actor", "staff")));
        store.projected(HistoryModel.NAME, store.head());
    }
}
