package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.R2;
import static org.ayumi.command.indicator.Indicators.R3;
import static org.ayumi.command.indicator.Indicators.R8;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.measured;
import static org.ayumi.command.indicator.Indicators.ratio;
import static org.ayumi.command.indicator.Indicators.scenario;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RevisionsTest {

    private static Targets target(FiscalYear year, String amount) {
        return Targets.of(year, new BigDecimal(amount));
    }

    @Nested
    class Of_the_target {

        private static ReviseTarget revise(FiscalYear year, String amount) {
            return new ReviseTarget(ID, target(year, amount), "中間見直し");
        }

        @Test
        void keep_both_targets() {
            scenario()
                    .given(annualCount())
                    .when(revise(R8, "160"))
                    .then(new TargetRevised(ID, target(R8, "150"), target(R8, "160"), "中間見直し"));
        }

        @Test
        void start_from_the_last_one() {
            scenario()
                    .given(annualCount(), new TargetRevised(ID, target(R8, "150"), target(R8, "160"), "中間見直し"))
                    .when(revise(new FiscalYear(2030), "150"))
                    .then(new TargetRevised(ID, target(R8, "160"), target(new FiscalYear(2030), "150"), "中間見直し"));
        }

        @Test
        void to_the_same_need_no_event() {
            scenario().given(annualCount()).when(revise(R8, "150")).thenNothing();
        }

        @Test
        void to_something_impossible_are_refused() {
            scenario()
                    .given(annualCount())
                    .when(revise(R2, "-1"))
                    .thenRefused(
                            Refusal.Kind.IMPOSSIBLE,
                            "target.amount: amount.negative",
                            "target.fiscalYear: target.not-after-baseline");
            scenario()
                    .given(ratio())
                    .when(revise(R8, "101"))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "target.amount: amount.above-maximum");
        }

        @Test
        void of_an_unknown_indicator_are_not_found() {
            scenario().when(revise(R8, "160")).thenNotFound();
        }
    }

    @Nested
    class Of_the_baseline {

        private static final Baseline BEFORE = new Baseline(R2, cases("114"));

        private static ReviseBaseline revise(FiscalYear year, Figure figure) {
            return new ReviseBaseline(ID, year, FigureDraft.of(figure), "基準年度の見直し");
        }

        @Test
        void keep_both_baselines() {
            scenario()
                    .given(annualCount())
                    .when(revise(R3, cases("116")))
                    .then(new BaselineRevised(ID, Optional.of(BEFORE), new Baseline(R3, cases("116")), "基準年度の見直し"));
        }

        @Test
        void start_from_the_last_one() {
            Baseline revised = new Baseline(R2, NOT_CONDUCTED);
            scenario()
                    .given(annualCount(), new BaselineRevised(ID, Optional.of(BEFORE), revised, "未実施だった"))
                    .when(revise(R2, cases("0")))
                    .then(new BaselineRevised(ID, Optional.of(revised), new Baseline(R2, cases("0")), "基準年度の見直し"));
        }

        @Test
        void to_the_same_need_no_event() {
            scenario().given(annualCount()).when(revise(R2, cases("114"))).thenNothing();
        }

        @Test
        void to_a_year_that_is_not_before_the_targets_are_refused() {
            scenario()
                    .given(annualCount())
                    .when(revise(R8, cases("114")))
                    .thenRefused(
                            Refusal.Kind.IMPOSSIBLE,
                            "baseline.fiscalYear: year.future",
                            "target.fiscalYear: target.not-after-baseline");
        }

        @Test
        void to_another_unit_or_a_negative_count_are_refused() {
            scenario()
                    .given(annualCount())
                    .when(revise(R2, measured("114", "人", Measure.ANNUAL_COUNT)))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "baseline.value.unit: baseline.unit");
            scenario()
                    .given(annualCount())
                    .when(revise(R2, cases("-1")))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "baseline.value.amount: amount.negative");
        }

        @Test
        void of_an_unknown_indicator_are_not_found() {
            scenario().when(revise(R2, NOT_CONDUCTED)).thenNotFound();
        }
    }
}
