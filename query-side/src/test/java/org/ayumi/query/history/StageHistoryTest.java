package org.ayumi.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R2;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.R8;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.in;
import static org.ayumi.query.moment.SamplePlan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How each figure of a year came to be, whatever its stage; years without anything due; targets on sums. */
class StageHistoryTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final IndicatorOwner OWNER = IndicatorOwner.plan(PLAN);
    private static final String INDICATOR = OWNER.indicatorId(1);
    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final LocalDate SEPTEMBER = LocalDate.of(2023, 9, 30);

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<HistoryRows> model = new ModelInMemory<>(
            HistoryModel.NAME, HistoryInMemory::rows, (event, rows) -> new HistoryProjector(rows, event).apply());
    private final HistoryQuery history = new HistoryQuery(model, store.pointInTime());

    @BeforeEach
    void aPlan() {
        happened(adopted());
    }

    @Test
    void every_figure_has_its_first_report_and_its_corrections() {
        happened(defined(OWNER, definition("相談件数", "件"), target(150)));
        recorded(R5, Stage.INTERIM, on(SEPTEMBER, 60));
        recorded(R5, Stage.PRELIMINARY, count(128, "件"));
        corrected(Stage.INTERIM, on(SEPTEMBER, 60), on(SEPTEMBER, 61));
        corrected(Stage.INTERIM, on(SEPTEMBER, 61), on(SEPTEMBER, 62));
        recorded(R5, Stage.FINAL, count(127, "件"));

        JsonNode year = year(R5);
        assertThat(year.at("/value/amount").asInt()).isEqualTo(127);
        assertThat(year.get("value").has("stage")).isFalse();
        assertThat(year.at("/reported/position").asLong()).isEqualTo(7);
        assertThat(year.get("reported").has("stage")).isFalse();
        assertThat(year.get("revisions")).isEmpty();
        assertThat(year.get("stages")
                        .valueStream()
                        .map(stage -> stage.get("stage").asString()))
                .containsExactly("FINAL", "PRELIMINARY", "INTERIM");
        JsonNode interim = year.at("/stages/2");
        assertThat(interim.get("amount").asInt()).isEqualTo(62);
        assertThat(interim.get("corrections").asInt()).isEqualTo(2);
        assertThat(interim.at("/reported/stage").asString()).isEqualTo("INTERIM");
        assertThat(interim.at("/reported/current/amount").asInt()).isEqualTo(60);
        assertThat(interim.get("revisions")
                        .valueStream()
                        .map(each -> each.get("stage").asString() + " "
                                + each.at("/previous/amount").asInt() + " → "
                                + each.at("/current/amount").asInt()))
                .containsExactly("INTERIM 60 → 61", "INTERIM 61 → 62");
        assertThat(year.at("/status/positions").toString()).isEqualTo("[2,7]");
    }

    @Test
    void what_was_taken_back_and_reported_again_is_one_story() {
        happened(defined(OWNER, definition("相談件数", "件"), target(150)));
        recorded(R5, Stage.PRELIMINARY, count(128, "件"));
        recorded(R5, Stage.FINAL, count(127, "件"));
        corrected(Stage.FINAL, count(127, "件"), new NotReported());
        assertThat(year(R5).at("/value/stage").asString()).isEqualTo("PRELIMINARY");
        assertThat(year(R5).at("/status/positions").toString()).isEqualTo("[2,3]");
        assertThat(year(R5).at("/stages/0/kind").asString()).isEqualTo("NOT_REPORTED");

        recorded(R5, Stage.FINAL, count(126, "件"));
        JsonNode year = year(R5);
        assertThat(year.at("/value/amount").asInt()).isEqualTo(126);
        assertThat(year.at("/value/corrections").asInt()).isEqualTo(1);
        assertThat(year.at("/reported/current/amount").asInt()).isEqualTo(127);
        assertThat(year.get("revisions")).hasSize(1);
    }

    @Test
    void as_long_as_none_is_final_the_value_is_the_one_that_stands() {
        happened(defined(OWNER, definition("相談件数", "件"), target(150)));
        recorded(R5, Stage.PRELIMINARY, count(128, "件"));
        recorded(R5, Stage.INTERIM, on(SEPTEMBER, 60));

        JsonNode year = year(R5);
        assertThat(year.at("/value/stage").asString()).isEqualTo("PRELIMINARY");
        assertThat(year.at("/reported/stage").asString()).isEqualTo("PRELIMINARY");
        assertThat(year.at("/status/stage").asString()).isEqualTo("PRELIMINARY");
        assertThat(year.at("/status/positions").toString()).isEqualTo("[2,3]");
    }

    @Test
    void a_final_figure_alone_is_told_as_ever() {
        happened(defined(OWNER, definition("相談件数", "件"), target(150)));
        recorded(R5, Stage.FINAL, count(127, "件"));

        assertThat(year(R5).propertyNames()).doesNotContain("stages", "sum");
        assertThat(year(R5).get("value").propertyNames()).doesNotContain("stage");
        assertThat(year(R5).get("status").propertyNames()).doesNotContain("stage");
        assertThat(told().propertyNames()).doesNotContain("yearBasis", "rhythm");
    }

    @Test
    void the_years_between_two_surveys_have_nothing_due_but_that_of_the_baseline_has_its_figure() {
        happened(defined(OWNER, census(), target(150)));
        happened(new BaselineRevised(
                INDICATOR, Optional.empty(), new Baseline(new FiscalYear(2021), count(90, "人")), "補足"));

        assertThat(told().get("years")
                        .valueStream()
                        .map(year -> year.get("fiscalYearLabel").asString() + " "
                                + year.at("/value/kind").asString() + " "
                                + year.at("/status/reason").asString("")))
                .containsExactly(
                        "令和3年 MEASURED BASELINE_YEAR",
                        "令和4年 NOT_DUE NOT_DUE",
                        "令和5年 NOT_REPORTED NOT_REPORTED",
                        "令和6年 NOT_DUE NOT_DUE",
                        "令和7年 NOT_DUE NOT_DUE",
                        "令和8年 NOT_REPORTED NOT_REPORTED");
        assertThat(told().at("/baseline/fiscalYearLabel").asString()).isEqualTo("令和3年");
        assertThat(told().at("/rhythm/everyYears").asInt()).isEqualTo(3);
    }

    @Test
    void targets_on_sums_are_told_before_and_after_a_revision_and_the_years_come_to_something() {
        Targets before = Targets.of(sum(300));
        Targets after = Targets.of(in(R8, amount(80)), sum(320));
        happened(defined(OWNER, definition("相談件数", "件"), before));
        recorded(R4, Stage.FINAL, count(41, "件"));
        recorded(R5, Stage.FINAL, new NotConducted());
        happened(new TargetRevised(INDICATOR, before, after, "見直し"));

        JsonNode revision = told().at("/targetRevisions/0");
        assertThat(revision.at("/previous/amount").asInt()).isEqualTo(300);
        assertThat(revision.at("/previous/sumFrom").asInt()).isEqualTo(2022);
        assertThat(revision.at("/current/amount").asInt()).isEqualTo(80);
        assertThat(revision.at("/current/targets/1/amount").asInt()).isEqualTo(320);
        assertThat(revision.at("/current/targets/1/sumFrom").asInt()).isEqualTo(2022);
        assertThat(year(R5).at("/sum/amount").asInt()).isEqualTo(41);
        assertThat(year(R5).at("/sum/complete").asBoolean()).isTrue();
        assertThat(year(R5).at("/status/positions").toString()).isEqualTo("[5,4,3]");
    }

    private static IndicatorDefinition census() {
        return new IndicatorDefinition(
                "人口",
                Measure.ANNUAL_COUNT,
                Direction.HIGHER,
                "人",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                YearBasis.CALENDAR,
                Optional.of(new Rhythm(3, R2)));
    }

    private static Target sum(long amount) {
        return new Target(R8, amount(amount), Optional.of(R4));
    }

    private static Aim amount(long amount) {
        return new Aim.Amount(BigDecimal.valueOf(amount));
    }

    private static Figure on(LocalDate day, long amount) {
        return new Measured(
                BigDecimal.valueOf(amount),
                "件",
                Optional.of(day),
                Measure.ANNUAL_COUNT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private JsonNode year(FiscalYear year) {
        return told().get("years")
                .valueStream()
                .filter(each -> each.get("fiscalYear").asInt() == year.startYear())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode told() {
        return JSON.valueToTree(history.of(INDICATOR, AsOf.latest(), Optional.empty()));
    }

    private void recorded(FiscalYear year, Stage stage, Figure figure) {
        happened(new IndicatorValueRecorded(INDICATOR, year, stage, figure, Optional.empty(), Optional.empty()));
    }

    private void corrected(Stage stage, Figure previous, Figure current) {
        happened(new IndicatorValueCorrected(INDICATOR, R5, stage, previous, current, Optional.empty(), "集計の誤り"));
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event));
        store.projected(HistoryModel.NAME, store.head());
    }
}
