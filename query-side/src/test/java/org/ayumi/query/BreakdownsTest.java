package org.ayumi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R2;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.R8;
import static org.ayumi.query.moment.SamplePlan.adopted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.breakdown.Breakdown;
import org.ayumi.kernel.breakdown.Part;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorBrokenDown;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.query.breakdown.BreakdownView;
import org.ayumi.query.history.HistoryBreakdown;
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

/** 住みよいと思う市民の割合　男 71.2%　女 74.9%　計 73.1%: parts beside the total, held against it as it stands. */
class BreakdownsTest extends OnPostgres {

    private static final IndicatorOwner OWNER = IndicatorOwner.plan(PLAN);
    private static final String INDICATOR = OWNER.indicatorId(1);

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

    private final EventStoreInMemory events = new EventStoreInMemory();

    @BeforeEach
    void useStore() {
        empty(projections, jdbc);
        store.show(events);
        happened(
                adopted(),
                new IndicatorDefined(
                        INDICATOR,
                        OWNER,
                        PLAN,
                        1,
                        new IndicatorDefinition(
                                "住みよいと思う市民の割合",
                                Measure.RATIO,
                                Direction.HIGHER,
                                "%",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        Optional.of(new Baseline(R2, percent("70.1"))),
                        Targets.of(R8, BigDecimal.valueOf(80))),
                new IndicatorValueRecorded(INDICATOR, R5, percent("73.1"), Optional.empty(), Optional.empty()));
    }

    private static Measured percent(String amount) {
        return Measured.of(new BigDecimal(amount), "%", Measure.RATIO);
    }

    private static Part part(String name, String amount, int base) {
        return new Part(name, percent(amount), Optional.of(base));
    }

    private static Breakdown bySex(Part... parts) {
        return new Breakdown("性別", List.of(parts), Optional.empty());
    }

    private static Breakdown printed() {
        return bySex(part("男", "71.2", 590), part("女", "74.9", 614));
    }

    private static IndicatorBrokenDown told(Optional<Breakdown> previous, Breakdown current) {
        return new IndicatorBrokenDown(
                INDICATOR, R5, Stage.FINAL, Optional.empty(), previous, current, previous.map(before -> "転記の誤り"));
    }

    private void happened(DomainEvent... next) {
        for (DomainEvent event : next) {
            RecordedEvent recorded = events.append(event);
            transaction.executeWithoutResult(status -> projections.forEach(projection -> projection.apply(recorded)));
            projections.forEach(projection -> events.projected(projection.name(), events.head()));
        }
    }

    private List<BreakdownView> ofIndicator(AsOf asOf) {
        return indicators.of(INDICATOR, asOf).values().getFirst().breakdowns();
    }

    private BreakdownView now() {
        assertThat(ofIndicator(new AsOf.AtPosition(events.head()))).isEqualTo(ofIndicator(AsOf.latest()));
        assertThat(progress.of(PLAN, Optional.of(R5), AsOf.latest(), Optional.empty())
                        .items()
                        .getFirst()
                        .breakdowns())
                .isEqualTo(ofIndicator(AsOf.latest()));
        assertThat(ofHistory()).extracting(HistoryBreakdown::breakdown).isEqualTo(ofIndicator(AsOf.latest()));
        return ofIndicator(AsOf.latest()).getFirst();
    }

    private List<HistoryBreakdown> ofHistory() {
        return history.of(INDICATOR, AsOf.latest(), Optional.empty()).years().stream()
                .filter(year -> year.fiscalYear() == R5.startYear())
                .findFirst()
                .orElseThrow()
                .breakdowns();
    }

    @Test
    void shape_14_parts_stand_beside_the_total_with_what_they_come_to() {
        happened(told(Optional.empty(), printed()));
        BreakdownView shown = now();
        assertThat(shown.by()).isEqualTo("性別");
        assertThat(shown.parts())
                .extracting(part -> part.name(), part -> part.figure().amount(), part -> part.base())
                .containsExactly(
                        tuple("男", Optional.of(new BigDecimal("71.2")), Optional.of(590)),
                        tuple("女", Optional.of(new BigDecimal("74.9")), Optional.of(614)));
        assertThat(shown.check().agrees()).contains(true);
        assertThat(shown.check().mean()).contains(new BigDecimal("73.087"));
        assertThat(shown.check().total()).contains(new BigDecimal("73.1"));
        assertThat(shown.revisions()).isZero();
    }

    @Test
    void when_the_total_is_corrected_the_parts_no_longer_agree_and_before_they_did() {
        happened(
                told(Optional.empty(), printed()),
                new IndicatorValueCorrected(
                        INDICATOR, R5, percent("73.1"), percent("72.0"), Optional.empty(), "集計の誤り"));
        assertThat(now().check().agrees()).contains(false);
        assertThat(now().check().sentence())
                .isEqualTo("内訳の加重平均 (71.2 × 590 + 74.9 × 614) ÷ 1,204 = 73.087% は、全体の72.0%と合わない");
        assertThat(ofIndicator(new AsOf.AtPosition(events.head() - 1))
                        .getFirst()
                        .check()
                        .agrees())
                .contains(true);
        happened(new IndicatorValueCorrected(
                INDICATOR, R5, percent("72.0"), new NotMeasured("調査をやり直す"), Optional.empty(), "調査の誤り"));
        assertThat(now().check().agrees()).isEmpty();
        assertThat(now().check().total()).isEmpty();
    }

    @Test
    void parts_that_were_told_anew_keep_both_and_those_taken_back_are_left_to_the_history() {
        Breakdown anew = bySex(part("男", "71.3", 590), part("女", "74.8", 614));
        happened(told(Optional.empty(), printed()), told(Optional.of(printed()), anew));
        assertThat(now().revisions()).isEqualTo(1);
        assertThat(ofHistory().getFirst().told())
                .extracting(
                        change -> change.previous()
                                .flatMap(parts ->
                                        parts.parts().getFirst().figure().amount()),
                        change -> change.current().parts().getFirst().figure().amount(),
                        change -> change.reason())
                .containsExactly(
                        tuple(Optional.empty(), Optional.of(new BigDecimal("71.2")), Optional.empty()),
                        tuple(
                                Optional.of(new BigDecimal("71.2")),
                                Optional.of(new BigDecimal("71.3")),
                                Optional.of("転記の誤り")));
        happened(told(Optional.of(anew), bySex()));
        assertThat(ofIndicator(AsOf.latest())).isEmpty();
        assertThat(ofIndicator(new AsOf.AtPosition(events.head()))).isEmpty();
        assertThat(ofHistory().getFirst().told()).hasSize(3);
        assertThat(jdbc.queryForList(
                        "SELECT change FROM read_history.history_entry WHERE subject = 'BREAKDOWN' ORDER BY position",
                        String.class))
                .containsExactly("RECORDED", "CORRECTED", "CORRECTED");
        assertThat(ofHistory().getFirst().breakdown().check().sentence()).isEqualTo("内訳は取り消されている");
    }
}
