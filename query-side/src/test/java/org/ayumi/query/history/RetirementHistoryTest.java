package org.ayumi.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.indicatorId;
import static org.ayumi.query.moment.SamplePlan.recorded;
import static org.ayumi.query.moment.SamplePlan.registered;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.indicator.IndicatorResumed;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The history of an indicator that ends, is put right, and is taken up again. */
class RetirementHistoryTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String INDICATOR = indicatorId("1-1-1");
    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final Retirement MERGED = new Retirement(R5, Ending.MERGED, List.of(indicatorId("1-2-5")));
    private static final Retirement SUSPENDED = new Retirement(R6, Ending.SUSPENDED, List.of());

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<HistoryRows> model = new ModelInMemory<>(
            HistoryModel.NAME, HistoryInMemory::rows, (event, rows) -> new HistoryProjector(rows, event).apply());
    private final HistoryQuery history = new HistoryQuery(model, store.pointInTime());

    @BeforeEach
    void anIndicatorWithAFigure() {
        happened(adopted());
        happened(registered("1-1-1", "相談窓口"));
        happened(defined("1-1-1", "相談件数", "件", count(114, "件"), 150));
        happened(recorded("1-1-1", R5, count(140, "件")));
    }

    @Test
    void without_an_end_nothing_is_said_of_one() {
        assertThat(told(AsOf.latest()).has("retirement")).isFalse();
        assertThat(told(AsOf.latest()).has("retirementRevisions")).isFalse();
    }

    @Test
    void every_end_and_resumption_is_told_from_what_to_what_by_whom_and_why() {
        happened(new IndicatorRetired(INDICATOR, Optional.empty(), MERGED, "統合のため"));
        happened(new IndicatorRetired(INDICATOR, Optional.of(MERGED), SUSPENDED, "年度の誤り"));
        happened(new IndicatorResumed(INDICATOR, SUSPENDED, new FiscalYear(2026), "要望による"));

        JsonNode told = told(AsOf.latest());
        JsonNode revisions = told.get("retirementRevisions");

        assertThat(revisions).hasSize(3);
        assertThat(revisions.get(0).has("previous")).isFalse();
        assertThat(revisions.at("/0/current").toString())
                .isEqualTo("{\"lastFiscalYear\":2023,\"lastFiscalYearLabel\":\"令和5年度\",\"ending\":\"MERGED\","
                        + "\"successors\":[\"tomisato-kyodo-2.1-2-5.1\"]}");
        assertThat(revisions.at("/0/actor").asString()).isEqualTo("staff");
        assertThat(revisions.at("/1/previous")).isEqualTo(revisions.at("/0/current"));
        assertThat(revisions.at("/1/current/lastFiscalYear").asInt()).isEqualTo(2024);
        assertThat(revisions.at("/1/reason").asString()).isEqualTo("年度の誤り");
        assertThat(revisions.at("/2/previous")).isEqualTo(revisions.at("/1/current"));
        assertThat(revisions.at("/2/current").toString())
                .isEqualTo("{\"fromFiscalYear\":2026,\"fromFiscalYearLabel\":\"令和8年度\"}");
        assertThat(revisions.at("/2/position").asInt()).isEqualTo(7);
        assertThat(told.has("retirement")).isFalse();
        assertThat(told.get("version").asInt()).isEqualTo(5);
    }

    @Test
    void the_end_that_stands_is_told_as_everywhere_and_figures_stay_as_they_are() {
        JsonNode before = told(AsOf.latest()).get("years");
        happened(new IndicatorRetired(INDICATOR, Optional.empty(), MERGED, "統合のため"));

        JsonNode told = told(AsOf.latest());
        assertThat(told.at("/retirement/ending").asString()).isEqualTo("MERGED");
        assertThat(told.at("/retirement/reason").asString()).isEqualTo("統合のため");
        assertThat(told.at("/retirement/position").asInt()).isEqualTo(5);
        for (int index = 0; index < before.size(); index++) {
            JsonNode year = told.get("years").get(index);
            boolean isOver = year.get("fiscalYear").asInt() > MERGED.lastYear().startYear();
            assertThat(year.at("/value/kind").asString())
                    .as(year.toString())
                    .isEqualTo(
                            isOver
                                    ? "NOT_DUE"
                                    : before.get(index).at("/value/kind").asString());
            assertThat(isOver || year.equals(before.get(index))).isTrue();
        }
        assertThat(told(new AsOf.AtPosition(4)).has("retirement")).isFalse();
    }

    @Test
    void the_years_of_a_pause_are_those_in_which_it_is_over() {
        happened(new IndicatorRetired(INDICATOR, Optional.empty(), MERGED, "統合のため"));
        happened(new IndicatorRetired(INDICATOR, Optional.of(MERGED), SUSPENDED, "年度の誤り"));
        happened(new IndicatorResumed(INDICATOR, SUSPENDED, new FiscalYear(2026), "要望による"));

        LifespanStory story =
                new LifespanStory(model.live().entries().findByIndicatorIdOrderByPosition(INDICATOR).stream()
                        .filter(entry -> entry.subject() == Subject.LIFESPAN)
                        .toList());

        assertThat(IntStream.rangeClosed(2022, 2027)
                        .filter(year ->
                                story.lifespan().overIn(new FiscalYear(year)).isPresent()))
                .containsExactly(2025);
    }

    private JsonNode told(AsOf asOf) {
        return JSON.valueToTree(history.of(INDICATOR, asOf, Optional.empty()));
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event, Map.of("actor", "staff")));
        store.projected(HistoryModel.NAME, store.head());
    }
}
