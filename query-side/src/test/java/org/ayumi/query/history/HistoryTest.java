package org.ayumi.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.indicatorId;
import static org.ayumi.query.moment.SamplePlan.registered;
import static org.ayumi.query.moment.SamplePlan.target;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.status.Grade;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.figure.FigureView;
import org.ayumi.query.model.MissingRow;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final String INDICATOR = indicatorId("1-1-1");

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<HistoryRows> model = new ModelInMemory<>(
            HistoryModel.NAME, HistoryInMemory::rows, (event, rows) -> new HistoryProjector(rows, event).apply());
    private final HistoryQuery history = new HistoryQuery(model, store.pointInTime());

    @BeforeEach
    void anIndicatorWithAReportAndItsCorrection() {
        happened(adopted());
        happened(registered("1-1-1", "サポートセンター"));
        happened(defined("1-1-1", "相談件数", "件", count(114, "件"), 150));
        happened(new IndicatorValueRecorded(INDICATOR, R5, count(128, "件"), Optional.of("速報"), Optional.empty()));
        happened(new IndicatorValueCorrected(
                INDICATOR, R5, count(128, "件"), count(140, "件"), Optional.of("確報"), "集計の誤り"));
    }

    @Test
    void tells_every_year_from_the_baseline_to_the_target() {
        assertThat(latest().years())
                .extracting(HistoryYear::fiscalYear)
                .containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(latest().years())
                .filteredOn(year -> year.fiscalYear() != 2023 && year.fiscalYear() != 2020)
                .allSatisfy(year -> {
                    assertThat(year.value().figure().kind()).isEqualTo(FigureKind.NOT_REPORTED);
                    assertThat(year.value().figure().amount()).isEmpty();
                    assertThat(year.reported()).isEmpty();
                    assertThat(year.revisions()).isEmpty();
                    assertThat(year.status().verdict()).isEqualTo(Grade.NOT_COMPARABLE);
                });
    }

    @Test
    void shows_the_baseline_in_its_own_year_until_that_year_is_reported() {
        HistoryYear baselineYear = latest().years().getFirst();

        assertThat(baselineYear.baselineYear()).contains(true);
        assertThat(baselineYear.value().figure())
                .isEqualTo(latest().baseline().orElseThrow().figure());
        assertThat(baselineYear.reported()).isEmpty();
        assertThat(latest().years().get(1).baselineYear()).isEmpty();
    }

    @Test
    void keeps_the_first_report_beside_its_corrections() {
        HistoryYear year = latest().years().get(3);

        assertThat(year.value().figure().amount()).contains(BigDecimal.valueOf(140));
        assertThat(year.value().note()).contains("確報");
        assertThat(year.value().corrections()).contains(1);
        assertThat(year.status().verdict()).isEqualTo(Grade.ON_TRACK);
        Revision<FigureView> reported = year.reported().orElseThrow();
        assertThat(reported.current().amount()).contains(BigDecimal.valueOf(128));
        assertThat(reported.previous()).isEmpty();
        assertThat(reported.note()).contains("速報");
        assertThat(year.revisions()).singleElement().satisfies(revision -> {
            assertThat(revision.previous().orElseThrow().amount()).contains(BigDecimal.valueOf(128));
            assertThat(revision.current().amount()).contains(BigDecimal.valueOf(140));
            assertThat(revision.reason()).contains("集計の誤り");
            assertThat(revision.actor()).contains("staff");
            assertThat(revision.source()).contains("API");
            assertThat(revision.position()).isEqualTo(5);
        });
    }

    @Test
    void keeps_every_target_and_baseline_there_was() {
        Baseline before = new Baseline(new FiscalYear(2020), count(114, "件"));
        Baseline after = new Baseline(new FiscalYear(2019), count(100, "件"));
        happened(new TargetRevised(INDICATOR, target(150), target(160), "達成が近い"));
        happened(new TargetRevised(INDICATOR, target(160), target(170), "さらに"));
        happened(new BaselineRevised(INDICATOR, Optional.of(before), after, "数え直し"));

        IndicatorHistory told = latest();

        assertThat(told.target().amount()).contains(BigDecimal.valueOf(170));
        assertThat(told.targetRevisions())
                .extracting(revision -> revision.previous()
                        .orElseThrow()
                        .target()
                        .amount()
                        .orElseThrow()
                        .intValue())
                .containsExactly(150, 160);
        assertThat(told.baselineRevisions()).singleElement().satisfies(revision -> {
            assertThat(revision.previous().orElseThrow().fiscalYear()).isEqualTo(2020);
            assertThat(revision.current().fiscalYear()).isEqualTo(2019);
            assertThat(revision.reason()).contains("数え直し");
        });
        assertThat(told.years().getFirst().fiscalYear()).isEqualTo(2019);
        assertThat(told.years().get(4).status().positions()).containsExactly(8L, 7L, 5L);
        assertThat(told.version()).isEqualTo(6);
    }

    @Test
    void tells_the_story_as_it_stood() {
        HistoryYear year = history.of(INDICATOR, new AsOf.AtPosition(4), Optional.empty())
                .years()
                .get(3);

        assertThat(year.value().figure().amount()).contains(BigDecimal.valueOf(128));
        assertThat(year.revisions()).isEmpty();
    }

    @Test
    void refuses_an_event_about_an_unknown_indicator() {
        assertThatThrownBy(() -> happened(new TargetRevised(indicatorId("9-9-9"), target(1), target(2), "理由")))
                .isInstanceOf(MissingRow.class);
    }

    @Test
    void adds_nothing_for_an_event_that_comes_again() {
        store.events().subList(0, 4).forEach(model::apply);

        assertThat(latest().years().get(3).revisions()).hasSize(1);
        assertThat(latest().version()).isEqualTo(3);
        assertThat(model.live().entries().findByIndicatorIdOrderByPosition(INDICATOR))
                .hasSize(4);
    }

    private IndicatorHistory latest() {
        return history.of(INDICATOR, AsOf.latest(), Optional.empty());
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event, Map.of("actor", "staff", "source", "API", "section", "企画課")));
    }
}
