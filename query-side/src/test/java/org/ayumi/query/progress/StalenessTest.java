package org.ayumi.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.indicatorId;
import static org.ayumi.query.moment.SamplePlan.initiativeId;
import static org.ayumi.query.moment.SamplePlan.outline;
import static org.ayumi.query.moment.SamplePlan.recorded;
import static org.ayumi.query.moment.SamplePlan.registered;
import static org.ayumi.query.moment.SamplePlan.target;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.charge.ChargeKind;
import org.ayumi.kernel.charge.PersonInCharge;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorHandedOver;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.initiative.InitiativeHandedOver;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.ayumi.query.plan.KnownPlans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a plan from 令和4年度 to 令和8年度. Everything is recorded on 1 April 2024, and looked at 100 days later. */
class StalenessTest {

    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final LocalDate DAY = LocalDate.of(2024, 7, 10);
    private static final PersonInCharge POST = new PersonInCharge(ChargeKind.POST, "環境課 主査");
    private static final PersonInCharge STAFF = new PersonInCharge(ChargeKind.ACCOUNT, "staff");

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<ProgressRows> model = new ModelInMemory<>(
            ProgressModel.NAME, ProgressInMemory::rows, (event, rows) -> new ProgressProjector(rows, event).apply());
    private final KnownPlans plans = new KnownPlans(store);

    @BeforeEach
    void anIndicator() {
        happened(adopted());
        happened(registered("1-1-1", "相談窓口"));
        happened(defined("1-1-1", "件数", "件", count(10, "件"), 16));
    }

    @Test
    void one_that_never_reported_has_no_days_and_is_counted() {
        StaleIndicator item = item(on(DAY));

        assertThat(item.state()).isEqualTo(StaleIndicator.State.NEVER_REPORTED);
        assertThat(item.dueFiscalYear()).contains(2023);
        assertThat(item.days()).isEmpty();
        assertThat(item.lastReport()).isEmpty();
        assertThat(item.personInCharge()).isEmpty();
        assertThat(on(DAY).totals()).isEqualTo(new PlanStaleness.Totals(1, 0, 0, 1, 0, 0, 1));
        assertThat(on(DAY).day()).isEqualTo(DAY);
    }

    @Test
    void days_are_counted_from_the_last_report_or_correction_whatever_year_it_told() {
        happened(recorded("1-1-1", R5, count(13, "件")));
        RecordedEvent last = happened(recorded("1-1-1", R4, count(12, "件")));

        StaleIndicator item = item(on(DAY));
        assertThat(item.state()).isEqualTo(StaleIndicator.State.UP_TO_DATE);
        assertThat(item.days()).contains(100L);
        assertThat(item.lastReport().map(ReportView::fiscalYear)).contains(2022);
        assertThat(item.lastReport().map(ReportView::position)).contains(last.position());

        RecordedEvent corrected = happened(new IndicatorValueCorrected(
                indicatorId("1-1-1"), R5, count(13, "件"), count(14, "件"), Optional.empty(), "誤記"));
        assertThat(item(on(DAY)).lastReport().map(ReportView::position)).contains(corrected.position());
    }

    @Test
    void one_that_reported_before_but_not_on_the_last_year_is_behind() {
        happened(recorded("1-1-1", R4, count(12, "件")));

        assertThat(item(on(DAY)).state()).isEqualTo(StaleIndicator.State.BEHIND);
        assertThat(item(on(LocalDate.of(2024, 3, 31))).state())
                .as("令和5年度 is not over")
                .isEqualTo(StaleIndicator.State.UP_TO_DATE);
    }

    @Test
    void an_interim_figure_is_a_report_that_does_not_tell_the_year() {
        happened(new IndicatorValueRecorded(
                indicatorId("1-1-1"), R5, Stage.EXPECTED, count(13, "件"), Optional.empty(), Optional.empty()));

        StaleIndicator item = item(on(DAY));
        assertThat(item.state()).isEqualTo(StaleIndicator.State.BEHIND);
        assertThat(item.days()).contains(100L);
        assertThat(item.lastReport().map(ReportView::stage)).contains(Stage.EXPECTED);
    }

    @Test
    void what_was_taken_back_was_never_reported() {
        happened(recorded("1-1-1", R5, count(13, "件")));
        happened(new IndicatorValueCorrected(
                indicatorId("1-1-1"), R5, count(13, "件"), new NotReported(), Optional.empty(), "取り違え"));

        assertThat(item(on(DAY)).state()).isEqualTo(StaleIndicator.State.NEVER_REPORTED);
    }

    @Test
    void nobody_is_chased_for_what_is_not_due_or_has_ended() {
        happened(every(5, 2025));
        assertThat(on(DAY).items().getFirst().state()).isEqualTo(StaleIndicator.State.NOT_DUE);
        assertThat(on(LocalDate.of(2026, 4, 1)).items().getFirst().state())
                .isEqualTo(StaleIndicator.State.NEVER_REPORTED);

        happened(new IndicatorRetired(
                indicatorId("1-1-1"), Optional.empty(), new Retirement(R5, Ending.ABOLISHED, List.of()), "廃止"));
        PlanStaleness answer = on(DAY);
        assertThat(answer.items().get(1).state()).isEqualTo(StaleIndicator.State.RETIRED);
        assertThat(answer.totals()).isEqualTo(new PlanStaleness.Totals(2, 0, 0, 0, 1, 1, 1));
    }

    @Test
    void the_year_that_the_baseline_tells_is_not_waited_for() {
        happened(new BaselineRevised(
                indicatorId("1-1-1"), Optional.empty(), new Baseline(R5, count(10, "件")), "基準年の変更"));
        assertThat(item(on(DAY)).dueFiscalYear()).contains(2022);

        happened(recorded("1-1-1", R4, count(12, "件")));
        assertThat(item(on(DAY)).state()).isEqualTo(StaleIndicator.State.UP_TO_DATE);
    }

    @Test
    void after_the_last_year_of_the_plan_nothing_more_is_due() {
        happened(recorded("1-1-1", new FiscalYear(2026), count(13, "件")));

        assertThat(item(on(LocalDate.of(2029, 7, 1))).dueFiscalYear()).contains(2026);
        assertThat(item(on(LocalDate.of(2029, 7, 1))).state()).isEqualTo(StaleIndicator.State.UP_TO_DATE);
    }

    @Test
    void who_is_in_charge_is_told_or_inherited() {
        happened(
                new InitiativeHandedOver(initiativeId("1-1-1"), Optional.empty(), Optional.of(POST), Optional.empty()));
        assertThat(item(on(DAY)).personInCharge().orElseThrow().inherited()).isTrue();
        assertThat(on(DAY).totals().withoutPersonInCharge()).isZero();

        happened(new IndicatorHandedOver(indicatorId("1-1-1"), Optional.empty(), Optional.of(STAFF), Optional.empty()));
        assertThat(item(on(DAY)).personInCharge().orElseThrow().name()).isEqualTo("staff");
        assertThat(item(on(DAY)).personInCharge().orElseThrow().inherited()).isFalse();
    }

    @Test
    void one_that_uses_the_figures_of_another_plan_has_its_reports() {
        happened(new PlanAdopted("sogo-5", outline("総合計画"), Optional.empty()));
        IndicatorOwner owner = IndicatorOwner.plan("sogo-5");
        happened(new IndicatorDefined(
                owner.indicatorId(1),
                owner,
                "sogo-5",
                1,
                definition("件数", "件"),
                Optional.empty(),
                target(20),
                Optional.of(indicatorId("1-1-1"))));
        RecordedEvent report = happened(recorded("1-1-1", R5, count(13, "件")));

        StaleIndicator use = staleness(DAY).of("sogo-5", AsOf.latest()).items().getFirst();
        assertThat(use.state()).isEqualTo(StaleIndicator.State.UP_TO_DATE);
        assertThat(use.reportedAt()).contains(indicatorId("1-1-1"));
        assertThat(use.lastReport().map(ReportView::position)).contains(report.position());
    }

    @Test
    void a_moment_of_the_past_is_answered_with_its_own_day_whenever_it_is_asked() {
        RecordedEvent report = happened(recorded("1-1-1", R5, count(13, "件")));
        happened(recorded("1-1-1", R4, count(12, "件")));
        AsOf then = new AsOf.AtPosition(report.position());

        PlanStaleness answer = staleness(DAY).of(PLAN, then);

        assertThat(answer.day()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(answer.items().getFirst().days()).contains(0L);
        assertThat(answer.items().getFirst().lastReport().map(ReportView::fiscalYear))
                .contains(2023);
        assertThat(staleness(DAY.plusYears(1)).of(PLAN, then)).isEqualTo(answer);
        AsOf later = new AsOf.AtInstant(Instant.parse("2024-04-10T15:00:00Z"));
        assertThat(staleness(DAY).of(PLAN, later).day()).isEqualTo(LocalDate.of(2024, 4, 11));
        assertThat(staleness(DAY).of(PLAN, later).items().getFirst().days()).contains(10L);
    }

    private static IndicatorDefined every(int years, int anchor) {
        IndicatorDefinition yearly = definition("満足度", "件");
        return defined(
                IndicatorOwner.plan(PLAN),
                new IndicatorDefinition(
                        yearly.name(),
                        yearly.measure(),
                        yearly.better(),
                        yearly.unit(),
                        yearly.survey(),
                        yearly.minimum(),
                        yearly.maximum(),
                        yearly.states(),
                        YearBasis.FISCAL,
                        Optional.of(new Rhythm(years, new FiscalYear(anchor)))),
                target(20));
    }

    private static StaleIndicator item(PlanStaleness answer) {
        return answer.items().getFirst();
    }

    private PlanStaleness on(LocalDate day) {
        return staleness(day).of(PLAN, AsOf.latest());
    }

    private StalenessQuery staleness(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new StalenessQuery(model, store.pointInTime(), plans.query(), clock);
    }

    private RecordedEvent happened(DomainEvent event) {
        RecordedEvent recorded = store.append(event);
        model.apply(recorded);
        plans.model().apply(recorded);
        return recorded;
    }
}
