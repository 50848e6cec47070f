package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.NOT_MEASURED;
import static org.ayumi.command.indicator.Indicators.OWNER;
import static org.ayumi.command.indicator.Indicators.PLAN;
import static org.ayumi.command.indicator.Indicators.R2;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.R8;
import static org.ayumi.command.indicator.Indicators.SUBSTITUTE;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.asOf;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.correct;
import static org.ayumi.command.indicator.Indicators.definition;
import static org.ayumi.command.indicator.Indicators.recorded;
import static org.ayumi.command.indicator.Indicators.scenario;
import static org.ayumi.command.indicator.Indicators.update;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.command.FakeTimeline;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

/** It is {@link FakeTimeline#TODAY}, in 令和7年度. */
class TheFutureIsNotMeasuredTest {

    private static final FiscalYear R7 = new FiscalYear(2025);

    @Test
    void a_year_that_has_begun_has_numbers() {
        scenario().given(annualCount()).when(update(R7, cases("40"))).then(recorded(R7, cases("40")));
    }

    @Test
    void a_year_that_has_not_has_none_whatever_the_reason() {
        scenario()
                .given(annualCount())
                .when(update(R8, cases("140"), "見込み"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: year.future");
        scenario()
                .given(annualCount())
                .when(update(R8, SUBSTITUTE))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: year.future");
        scenario()
                .given(annualCount(), recorded(R8, cases("150")))
                .when(correct(R8, cases("140"), "見込みの変更"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: year.future");
    }

    @Test
    void what_was_recorded_as_a_fact_can_be_put_right() {
        scenario()
                .given(annualCount(), recorded(R8, cases("150")))
                .when(correct(R8, NOT_MEASURED, "見込みを実績としていた"))
                .then(Indicators.corrected(R8, cases("150"), NOT_MEASURED, "見込みを実績としていた"));
        scenario().given(annualCount()).when(update(R8, NOT_CONDUCTED)).then(recorded(R8, NOT_CONDUCTED));
    }

    @Test
    void no_number_is_as_of_a_day_to_come() {
        Measured today = asOf(cases("40"), FakeTimeline.TODAY.toString());
        Measured tomorrow = asOf(cases("40"), FakeTimeline.TODAY.plusDays(1).toString());
        scenario().given(annualCount()).when(update(R7, today)).then(recorded(R7, today));
        scenario()
                .given(annualCount())
                .when(update(R7, tomorrow))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.asOf: date.future");
        scenario()
                .given(annualCount())
                .when(update(R5, tomorrow, "出納整理期間"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.asOf: date.future");
    }

    @Test
    void no_baseline_is_a_forecast() {
        Measured tomorrow = asOf(cases("40"), FakeTimeline.TODAY.plusDays(1).toString());
        scenario()
                .when(define(new Baseline(R8, cases("114")), 2027))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "baseline.fiscalYear: year.future");
        scenario()
                .when(define(new Baseline(R7, tomorrow), 2027))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "baseline.value.asOf: date.future");
        scenario()
                .given(annualCount())
                .when(revise(R7, tomorrow))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "baseline.value.asOf: date.future");
    }

    private static DefineIndicator define(Baseline baseline, int targetYear) {
        return new DefineIndicator(
                ID,
                OWNER,
                PLAN,
                1,
                definition(Measure.ANNUAL_COUNT, "件"),
                Optional.of(baseline),
                Targets.of(new FiscalYear(targetYear), new BigDecimal("150")));
    }

    private static ReviseBaseline revise(FiscalYear year, Figure figure) {
        return new ReviseBaseline(ID, year, FigureDraft.of(figure), "再集計");
    }

    @Test
    void a_target_on_the_worse_side_is_accepted_and_told() {
        scenario().when(define(new Baseline(R2, cases("200")), 2026)).thenWarned("target.amount: target.on-worse-side");
        scenario().when(define(new Baseline(R2, cases("150")), 2026)).thenWarned();
        scenario().when(define(new Baseline(R2, NOT_CONDUCTED), 2026)).thenWarned();
        scenario()
                .given(annualCount())
                .when(new ReviseTarget(ID, Targets.of(R8, new BigDecimal("100")), "下方修正"))
                .thenWarned("target.amount: target.on-worse-side");
        scenario()
                .given(annualCount())
                .when(revise(R2, cases("151")))
                .thenWarned("target.amount: target.on-worse-side");
        scenario().given(annualCount()).when(revise(R2, cases("149"))).thenWarned();
    }

    @Test
    void a_repeated_report_with_other_digits_is_no_other_value() {
        scenario()
                .given(annualCount(), recorded(R5, cases("50.0")))
                .when(update(R5, cases("50")))
                .thenNothing();
        scenario()
                .given(annualCount(), recorded(R5, cases("50")))
                .when(correct(R5, cases("50.0"), "小数第1位まで測った"))
                .then(Indicators.corrected(R5, cases("50"), cases("50.0"), "小数第1位まで測った"));
    }

    @Test
    void a_unit_that_looks_the_same_is_the_same() {
        Measured kangxi = Indicators.measured("120", "\u2F08", Measure.STOCK);
        scenario()
                .given(Indicators.defined(
                        definition(Measure.STOCK, "人"), Indicators.measured("100", "人\u200B", Measure.STOCK), "150"))
                .when(update(R5, kangxi))
                .then(recorded(R5, kangxi));
    }
}
