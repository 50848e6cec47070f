package org.ayumi.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.indicatorId;
import static org.ayumi.query.moment.SamplePlan.recorded;
import static org.ayumi.query.moment.SamplePlan.registered;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.indicator.IndicatorResumed;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
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

/** Indicators that end after a year, and some that are taken up again. */
class RetiredIndicatorsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> SLUGS = List.of("1-1-1", "1-1-2", "1-1-3");
    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final FiscalYear R7 = new FiscalYear(2025);
    private static final Retirement AFTER_R5 = new Retirement(R5, Ending.MERGED, List.of(indicatorId("1-1-2")));

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<ProgressRows> model = new ModelInMemory<>(
            ProgressModel.NAME, ProgressInMemory::rows, (event, rows) -> new ProgressProjector(rows, event).apply());
    private final ProgressQuery progress = new ProgressQuery(model, store.pointInTime());
    private final IndicatorQuery indicators = new IndicatorQuery(model, store.pointInTime());

    @BeforeEach
    void threeIndicatorsOfWhichAllReportOnR5() {
        happened(adopted());
        for (String slug : SLUGS) {
            happened(registered(slug, "事業" + slug));
            happened(defined(slug, "件数", "件", count(10, "件"), 16));
            happened(recorded(slug, R5, count(13, "件")));
        }
    }

    @Test
    void an_end_is_told_with_all_it_says_while_it_stands() {
        assertThat(item(R5).has("retirement")).isFalse();
        happened(new IndicatorRetired(indicatorId("1-1-1"), Optional.empty(), AFTER_R5, "統合のため"));

        JsonNode told = item(R5).get("retirement");
        assertThat(told.toString())
                .startsWith("{\"lastFiscalYear\":2023,\"lastFiscalYearLabel\":\"令和5年度\",\"ending\":\"MERGED\","
                        + "\"successors\":[\"tomisato-kyodo-2.1-1-2.1\"],\"reason\":\"統合のため\",\"recordedAt\":")
                .endsWith("\"position\":11}");
        assertThat(item(R6).get("retirement")).isEqualTo(told);
        assertThat(indicator(AsOf.latest()).get("retirement")).isEqualTo(told);
        assertThat(indicator(new AsOf.AtPosition(10)).has("retirement")).isFalse();
        assertThat(progress.of(PLAN, Optional.of(R6), AsOf.latest(), Optional.empty())
                        .items())
                .as("what ended is listed all the same")
                .hasSize(3);
    }

    @Test
    void an_end_that_is_put_right_stands_in_place_of_the_first() {
        happened(new IndicatorRetired(indicatorId("1-1-1"), Optional.empty(), AFTER_R5, "統合のため"));
        Retirement later = new Retirement(R6, Ending.ABOLISHED, List.of());
        happened(new IndicatorRetired(indicatorId("1-1-1"), Optional.of(AFTER_R5), later, "廃止の誤り"));

        JsonNode told = item(R5).get("retirement");
        assertThat(told.get("lastFiscalYear").asInt()).isEqualTo(2024);
        assertThat(told.get("successors").toString()).isEqualTo("[]");
        assertThat(told.get("reason").asString()).isEqualTo("廃止の誤り");
        assertThat(years(row())).containsExactly(R7);
    }

    @Test
    void the_years_of_a_pause_are_known_after_it_was_taken_up_again() {
        Retirement suspended = new Retirement(R4, Ending.SUSPENDED, List.of());
        happened(new IndicatorRetired(indicatorId("1-1-1"), Optional.empty(), suspended, "休止"));
        assertThat(years(row())).containsExactly(R5, R6, R7);

        happened(new IndicatorResumed(indicatorId("1-1-1"), suspended, R6, "再開"));

        assertThat(item(R5).has("retirement")).isFalse();
        assertThat(years(row())).containsExactly(R5);

        happened(new IndicatorRetired(
                indicatorId("1-1-1"), Optional.empty(), new Retirement(R6, Ending.COMPLETED, List.of()), "終了"));
        assertThat(years(row())).containsExactly(R5, R7);
        assertThat(item(R5).at("/retirement/ending").asString()).isEqualTo("COMPLETED");
    }

    @Test
    void after_its_end_nothing_is_due_also_where_a_report_was_taken_back() {
        happened(recorded("1-1-1", R6, count(14, "件")));
        happened(new IndicatorValueCorrected(
                indicatorId("1-1-1"), R6, count(14, "件"), new NotReported(), Optional.empty(), "取り違え"));
        happened(new IndicatorRetired(indicatorId("1-1-1"), Optional.empty(), AFTER_R5, "統合のため"));

        assertThat(item(R6).at("/value/kind").asString()).isEqualTo("NOT_DUE");
        assertThat(item(R6).at("/value/cause").asString()).isEqualTo("ENDED");
        assertThat(item(R6).at("/status/reason").asString()).isEqualTo("ENDED");
        assertThat(item(R7).at("/value/cause").asString()).isEqualTo("ENDED");
    }

    @Test
    void an_end_before_it_was_taken_up_again_takes_that_back() {
        Retirement suspended = new Retirement(R4, Ending.SUSPENDED, List.of());
        happened(new IndicatorRetired(indicatorId("1-1-1"), Optional.empty(), suspended, "休止"));
        happened(new IndicatorResumed(indicatorId("1-1-1"), suspended, R6, "再開"));
        happened(new IndicatorRetired(indicatorId("1-1-1"), Optional.empty(), suspended, "再開の取り違え"));

        assertThat(years(row())).containsExactly(R5, R6, R7);
        assertThat(item(R5).at("/retirement/reason").asString()).isEqualTo("再開の取り違え");
    }

    @Test
    void the_year_shown_unless_asked_does_not_wait_for_those_that_ended() {
        happened(recorded("1-1-3", R6, count(14, "件")));
        happened(recorded("1-1-1", R6, new NotReported()));
        assertThat(shownUnlessAsked()).as("one of three").isEqualTo(2023);

        happened(new IndicatorRetired(indicatorId("1-1-1"), Optional.empty(), AFTER_R5, "統合のため"));

        assertThat(shownUnlessAsked()).as("one of two").isEqualTo(2024);
    }

    @Test
    void nor_does_it_count_a_report_of_one_that_had_ended() {
        happened(recorded("1-1-1", R6, count(14, "件")));
        happened(recorded("1-1-2", R6, count(14, "件")));
        assertThat(shownUnlessAsked()).as("two of three").isEqualTo(2024);

        happened(new IndicatorRetired(indicatorId("1-1-1"), Optional.empty(), AFTER_R5, "統合のため"));
        happened(new IndicatorRetired(indicatorId("1-1-2"), Optional.empty(), AFTER_R5, "統合のため"));

        assertThat(shownUnlessAsked()).as("none of the one that is left").isEqualTo(2023);

        happened(new IndicatorRetired(indicatorId("1-1-3"), Optional.empty(), AFTER_R5, "統合のため"));

        assertThat(shownUnlessAsked()).as("nobody has to report any more").isEqualTo(2023);
    }

    private static List<FiscalYear> years(ProgressIndicatorRow row) {
        return List.of(R4, R5, R6, R7).stream().filter(row::isOverIn).toList();
    }

    private ProgressIndicatorRow row() {
        return model.live().indicators().existing(indicatorId("1-1-1"));
    }

    private int shownUnlessAsked() {
        return progress.of(PLAN, Optional.empty(), AsOf.latest(), Optional.empty())
                .fiscalYear();
    }

    private JsonNode item(FiscalYear year) {
        return JSON.valueToTree(progress.of(PLAN, Optional.of(year), AsOf.latest(), Optional.empty()))
                .at("/items/0");
    }

    private JsonNode indicator(AsOf asOf) {
        return JSON.valueToTree(indicators.of(indicatorId("1-1-1"), asOf));
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event));
        store.projected(ProgressModel.NAME, store.head());
    }
}
