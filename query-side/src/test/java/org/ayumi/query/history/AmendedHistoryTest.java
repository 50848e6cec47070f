package org.ayumi.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.R2;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.indicatorId;
import static org.ayumi.query.moment.SamplePlan.recorded;
import static org.ayumi.query.moment.SamplePlan.registered;
import static org.ayumi.query.moment.SamplePlan.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The history of an indicator that is counted in another unit from R6 on. */
class AmendedHistoryTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String INDICATOR = indicatorId("1-1-1");
    private static final FiscalYear R6 = new FiscalYear(2024);

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<HistoryRows> model = new ModelInMemory<>(
            HistoryModel.NAME, HistoryInMemory::rows, (event, rows) -> new HistoryProjector(rows, event).apply());
    private final HistoryQuery history = new HistoryQuery(model, store.pointInTime());

    @BeforeEach
    void anAmendedIndicator() {
        happened(adopted());
        happened(registered("1-1-1", "ごみの収集"));
        happened(defined("1-1-1", "収集量", "千t", count(10, "千t"), 16));
        happened(recorded("1-1-1", R5, count(13, "千t")));
        happened(new IndicatorAmended(
                INDICATOR,
                R6,
                definition("収集量", "千t"),
                definition("回収量", "t"),
                new Continuity.Converted(BigDecimal.valueOf(1000)),
                "見直し"));
        happened(recorded("1-1-1", R6, count(14_000, "t")));
    }

    @Test
    void marks_the_first_year_and_tells_of_the_years_before_what_they_were() {
        JsonNode told = told(AsOf.latest());

        assertThat(told.get("indicatorName").asString()).isEqualTo("回収量");
        assertThat(told.get("unit").asString()).isEqualTo("t");
        assertThat(told.at("/amendments/0/fromFiscalYear").asInt()).isEqualTo(2024);
        assertThat(told.get("years")
                        .valueStream()
                        .filter(year -> year.has("amended"))
                        .map(year -> year.get("fiscalYear").asInt() + " " + year.get("amended")))
                .containsExactly("2024 true");
        JsonNode before = year(told, 2023);
        assertThat(before.get("indicatorName").asString()).isEqualTo("収集量");
        assertThat(before.get("unit").asString()).isEqualTo("千t");
        assertThat(before.get("value").has("flag")).isFalse();
        assertThat(before.at("/status/verdict").asString()).isEqualTo("ON_TRACK");
        assertThat(year(told, 2024).has("indicatorName")).isFalse();
        assertThat(year(told, 2024).has("unit")).isFalse();
    }

    @Test
    void judges_each_year_in_its_own_terms() {
        JsonNode after = year(told(AsOf.latest()), 2024);

        assertThat(after.get("value").has("flag")).isFalse();
        assertThat(after.at("/status/verdict").asString()).isEqualTo("ON_TRACK");
        assertThat(after.at("/status/arithmetic").asString()).contains("換算", "10,000t");
        assertThat(after.at("/status/positions").toString()).isEqualTo("[3,5,6]");
        assertThat(after.at("/target/unit").asString()).isEqualTo("千t");
    }

    @Test
    void a_baseline_and_targets_that_are_stated_anew_are_in_the_new_terms_and_those_before_in_theirs() {
        happened(new TargetRevised(INDICATOR, target(16), target(18_000), "見直し"));
        happened(new BaselineRevised(
                INDICATOR, Optional.of(new Baseline(R2, count(10, "千t"))), new Baseline(R2, count(10_100, "t")), "精査"));

        JsonNode told = told(AsOf.latest());

        JsonNode revision = told.at("/targetRevisions/0");
        assertThat(List.of(
                        revision.at("/previous/unit").asString(),
                        revision.at("/current/unit").asString()))
                .containsExactly("千t", "t");
        assertThat(told.at("/target/unit").asString()).isEqualTo("t");
        assertThat(year(told, 2020).get("value").has("flag")).isFalse();
        assertThat(year(told, 2024).at("/status/arithmetic").asString()).doesNotContain("換算");
        assertThat(year(told, 2023).at("/status/arithmetic").asString()).contains("18,000t", "18千t");
    }

    @Test
    void before_it_was_recorded_nobody_knew_of_it() {
        JsonNode before = told(new AsOf.AtPosition(4));

        assertThat(before.get("indicatorName").asString()).isEqualTo("収集量");
        assertThat(before.has("amendments")).isFalse();
        assertThat(before.get("years").valueStream()).noneMatch(year -> year.has("amended"));
    }

    private static JsonNode year(JsonNode told, int wanted) {
        return told.get("years")
                .valueStream()
                .filter(year -> year.get("fiscalYear").asInt() == wanted)
                .findFirst()
                .orElseThrow();
    }

    private JsonNode told(AsOf asOf) {
        return JSON.valueToTree(history.of(INDICATOR, asOf, Optional.empty()));
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event));
        store.projected(HistoryModel.NAME, store.head());
    }
}
