package org.ayumi.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R2;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.R8;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.indicatorId;
import static org.ayumi.query.moment.SamplePlan.recorded;
import static org.ayumi.query.moment.SamplePlan.registered;
import static org.ayumi.query.moment.SamplePlan.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A definition changes from R6 on: figures before keep what they were, and are compared as far as somebody says how. */
class AmendmentsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String INDICATOR = indicatorId("1-1-1");
    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final FiscalYear R7 = new FiscalYear(2025);
    private static final IndicatorDefinition THOUSANDS = definition("収集量", "千t");

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<ProgressRows> model = new ModelInMemory<>(
            ProgressModel.NAME, ProgressInMemory::rows, (event, rows) -> new ProgressProjector(rows, event).apply());
    private final ProgressQuery progress = new ProgressQuery(model, store.pointInTime());
    private final IndicatorQuery indicators = new IndicatorQuery(model, store.pointInTime());

    @BeforeEach
    void anIndicatorWithAFigure() {
        happened(adopted());
        happened(registered("1-1-1", "ごみの収集"));
        happened(defined("1-1-1", "収集量", "千t", count(10, "千t"), 16));
        happened(recorded("1-1-1", R5, count(13, "千t")));
    }

    @Test
    void a_new_name_is_that_of_the_years_for_which_it_holds_and_figures_go_on() {
        amended(R6, THOUSANDS, definition("資源の収集量", "千t"), new Continuity.Same());
        happened(recorded("1-1-1", R6, count(15, "千t")));

        assertThat(item(R5).get("indicatorName").asString()).isEqualTo("収集量");
        assertThat(item(R6).get("indicatorName").asString()).isEqualTo("資源の収集量");
        assertThat(indicator().get("indicatorName").asString()).isEqualTo("資源の収集量");
        assertThat(verdict(item(R6))).isEqualTo("ON_TRACK");
        assertThat(item(R6).at("/status/arithmetic").asString()).doesNotContain("換算");
        assertThat(sheet(R5).get("indicatorName").asString()).isEqualTo("収集量");
        assertThat(sheet(R6).get("indicatorName").asString()).isEqualTo("資源の収集量");
    }

    @Test
    void another_unit_restates_baseline_and_targets_and_the_arithmetic_says_so() {
        amended(R6, THOUSANDS, definition("収集量", "t"), new Continuity.Converted(BigDecimal.valueOf(1000)));
        happened(recorded("1-1-1", R6, count(14_000, "t")));

        assertThat(item(R5).get("unit").asString()).isEqualTo("千t");
        assertThat(verdict(item(R5))).isEqualTo("ON_TRACK");
        JsonNode converted = item(R6);
        assertThat(converted.get("unit").asString()).isEqualTo("t");
        assertThat(converted.get("value").has("flag")).isFalse();
        assertThat(verdict(converted)).isEqualTo("ON_TRACK");
        assertThat(converted.at("/status/expected").decimalValue()).isEqualByComparingTo("14000");
        assertThat(converted.at("/status/arithmetic").asString()).contains("10千t", "10,000t", "16,000t", "換算");
        assertThat(converted.at("/status/positions").toString())
                .as("baseline and target, amendment, value")
                .isEqualTo("[3,5,6]");
        assertThat(converted.at("/target/unit").asString())
                .as("a target stays as it was stated")
                .isEqualTo("千t");
        assertThat(converted.at("/baseline/unit").asString()).isEqualTo("千t");
        assertThat(item(R5).at("/status/positions").toString()).isEqualTo("[3,4]");
    }

    @Test
    void a_figure_in_the_unit_of_another_year_is_flagged() {
        amended(R6, THOUSANDS, definition("収集量", "t"), new Continuity.Converted(BigDecimal.valueOf(1000)));
        happened(recorded("1-1-1", R6, count(14, "千t")));

        assertThat(item(R6).at("/value/flag").asString()).isEqualTo("OTHER_UNIT");
        assertThat(indicator().at("/values/1/flag").asString()).isEqualTo("OTHER_UNIT");
        assertThat(indicator().at("/values/0").has("flag")).isFalse();
    }

    @Test
    void another_way_of_counting_is_that_of_its_years_and_a_year_counted_both_ways_relates_them() {
        amended(R6, THOUSANDS, stock(), new Continuity.Overlap(R5, BigDecimal.valueOf(13), BigDecimal.valueOf(26)));
        happened(recorded("1-1-1", R6, Measured.of(BigDecimal.valueOf(28), "千t", Measure.STOCK)));

        assertThat(item(R5).get("measure").asString()).isEqualTo("ANNUAL_COUNT");
        assertThat(item(R5).get("value").has("basis")).isFalse();
        assertThat(item(R6).get("measure").asString()).isEqualTo("STOCK");
        assertThat(item(R6).get("value").has("basis")).isFalse();
        assertThat(item(R6).at("/baseline/basis").asString()).isEqualTo("ANNUAL_COUNT");
        assertThat(verdict(item(R6))).isEqualTo("ON_TRACK");
        assertThat(item(R6).at("/status/arithmetic").asString()).contains("× 26 ÷ 13", "32千t");
    }

    @Test
    void across_a_break_nothing_is_compared_until_targets_and_baseline_are_of_the_new_count() {
        amended(R6, THOUSANDS, definition("回収量", "千t"), new Continuity.Broken());
        happened(recorded("1-1-1", R6, count(40, "千t")));

        assertThat(verdict(item(R5))).as("before it as ever").isEqualTo("ON_TRACK");
        assertThat(verdict(item(R6))).isEqualTo("NOT_COMPARABLE DEFINITION_CHANGED");
        assertThat(item(R6).at("/value/amount").asInt()).isEqualTo(40);
        assertThat(item(R6).at("/status/positions").toString()).isEqualTo("[3,5,6]");

        happened(new TargetRevised(INDICATOR, target(16), target(60), "新しい数え方"));
        assertThat(verdict(item(R6)))
                .as("the baseline is of the old count")
                .isEqualTo("NOT_COMPARABLE DEFINITION_CHANGED");
        assertThat(verdict(item(R5)))
                .as("the targets are of the new one")
                .isEqualTo("NOT_COMPARABLE DEFINITION_CHANGED");

        happened(new BaselineRevised(
                INDICATOR,
                Optional.of(new Baseline(R2, count(10, "千t"))),
                new Baseline(R2, count(20, "千t")),
                "新しい数え方"));
        assertThat(verdict(item(R6))).isEqualTo("BEHIND");
        assertThat(item(R6).at("/status/positions").toString()).isEqualTo("[8,7,6]");
    }

    @Test
    void a_target_of_the_year_itself_needs_no_baseline() {
        amended(R6, THOUSANDS, definition("回収量", "千t"), new Continuity.Broken());
        happened(recorded("1-1-1", R8, count(60, "千t")));
        happened(new TargetRevised(INDICATOR, target(16), target(60), "新しい数え方"));

        assertThat(verdict(item(R8))).isEqualTo("ACHIEVED");
    }

    @Test
    void two_amendments_convert_one_after_the_other_and_are_told_in_their_order() {
        IndicatorDefinition tons = definition("収集量", "t");
        amended(R6, THOUSANDS, tons, new Continuity.Converted(BigDecimal.valueOf(1000)));
        amended(R7, tons, definition("収集量", "kg"), new Continuity.Converted(BigDecimal.valueOf(1000)));
        happened(recorded("1-1-1", R7, count(16_000_000, "kg")));

        assertThat(item(R6).get("unit").asString()).isEqualTo("t");
        assertThat(item(R7).get("unit").asString()).isEqualTo("kg");
        assertThat(item(R7).at("/status/arithmetic").asString()).contains("10,000,000kg");
        assertThat(item(R7).at("/status/positions").toString()).isEqualTo("[3,5,6,7]");
        assertThat(indicator()
                        .get("amendments")
                        .valueStream()
                        .map(amendment -> amendment.get("fromFiscalYear").asInt() + " "
                                + amendment.get("unit").asString()))
                .containsExactly("2024 t", "2025 kg");
    }

    @Test
    void an_amendment_is_told_with_all_it_says_and_left_out_where_there_is_none() {
        assertThat(indicator().has("amendments")).isFalse();
        amended(R6, THOUSANDS, definition("収集量", "t"), new Continuity.Converted(BigDecimal.valueOf(1000)));

        JsonNode amendment = indicator().at("/amendments/0");
        assertThat(amendment.get("fromFiscalYearLabel").asString()).isEqualTo("令和6年度");
        assertThat(amendment.get("name").asString()).isEqualTo("収集量");
        assertThat(amendment.get("measure").asString()).isEqualTo("ANNUAL_COUNT");
        assertThat(amendment.get("better").asString()).isEqualTo("HIGHER");
        assertThat(amendment.get("continuity").toString()).isEqualTo("{\"kind\":\"CONVERTED\",\"factor\":1000}");
        assertThat(amendment.get("reason").asString()).isEqualTo("見直し");
        assertThat(amendment.get("position").asInt()).isEqualTo(5);
        assertThat(amendment.has("states")).isFalse();
    }

    @Test
    void before_it_was_recorded_nobody_knew_of_it() {
        happened(recorded("1-1-1", R6, count(15, "千t")));
        amended(R6, THOUSANDS, definition("回収量", "千t"), new Continuity.Broken());

        JsonNode before = JSON.valueToTree(indicators.of(INDICATOR, new AsOf.AtPosition(5)));
        assertThat(before.get("indicatorName").asString()).isEqualTo("収集量");
        assertThat(before.has("amendments")).isFalse();
        assertThat(verdict(before.at("/values/1"))).isEqualTo("ON_TRACK");
        JsonNode after = JSON.valueToTree(indicators.of(INDICATOR, new AsOf.AtPosition(6)));
        assertThat(after.get("indicatorName").asString()).isEqualTo("回収量");
        assertThat(verdict(after.at("/values/1"))).isEqualTo("NOT_COMPARABLE DEFINITION_CHANGED");
    }

    private static IndicatorDefinition stock() {
        return new IndicatorDefinition(
                "収集量", Measure.STOCK, Direction.HIGHER, "千t", Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static String verdict(JsonNode judged) {
        JsonNode status = judged.get("status");
        return status.get("verdict").asString()
                + (status.has("reason") ? " " + status.get("reason").asString() : "");
    }

    private JsonNode indicator() {
        return JSON.valueToTree(indicators.of(INDICATOR, AsOf.latest()));
    }

    private JsonNode sheet(FiscalYear year) {
        return JSON.valueToTree(indicators
                .ofInitiative(PLAN + ".1-1-1", Optional.of(year), AsOf.latest())
                .getFirst());
    }

    private JsonNode item(FiscalYear year) {
        return JSON.valueToTree(progress.of(PLAN, Optional.of(year), AsOf.latest(), Optional.empty()))
                .at("/items/0");
    }

    private void amended(
            FiscalYear from, IndicatorDefinition previous, IndicatorDefinition current, Continuity continuity) {
        happened(new IndicatorAmended(INDICATOR, from, previous, current, continuity, "見直し"));
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event));
        store.projected(ProgressModel.NAME, store.head());
    }
}
