package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.SUBSTITUTE;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.measured;
import static org.ayumi.command.indicator.Indicators.people;
import static org.ayumi.command.indicator.Indicators.ratio;
import static org.ayumi.command.indicator.Indicators.recorded;
import static org.ayumi.command.indicator.Indicators.scenario;
import static org.ayumi.command.indicator.Indicators.update;

import org.ayumi.command.Refusal;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.junit.jupiter.api.Test;

class ReportedUnitAndBasisTest {

    @Test
    void in_another_unit_asks_for_a_reason_and_is_kept_as_reported() {
        Measured reported = measured("128", "人", Measure.ANNUAL_COUNT);
        scenario()
                .given(annualCount())
                .when(update(R5, reported))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.unit: value.unit-needs-reason");
        scenario().given(annualCount()).when(update(R5, reported, "人数で集計した")).then(recorded(R5, reported, "人数で集計した"));
    }

    @Test
    void on_another_basis_asks_for_a_reason_and_is_kept_as_reported() {
        Measured reported = measured("128", "件", Measure.CUMULATIVE_COUNT);
        scenario()
                .given(annualCount())
                .when(update(R5, reported))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.basis: value.basis-needs-reason");
        scenario().given(annualCount()).when(update(R5, reported, "延べで集計した")).then(recorded(R5, reported, "延べで集計した"));
    }

    @Test
    void both_may_differ_at_once() {
        scenario()
                .given(annualCount())
                .when(update(R5, people("128")))
                .thenRefused(
                        Refusal.Kind.IMPOSSIBLE,
                        "value.unit: value.unit-needs-reason",
                        "value.basis: value.basis-needs-reason");
    }

    @Test
    void percent_signs_of_both_widths_are_one_unit() {
        Measured reported = measured("62.5", "％", Measure.RATIO);
        scenario().given(ratio()).when(update(R5, reported)).then(recorded(R5, reported));
    }

    @Test
    void of_a_substitute_are_its_own() {
        scenario().given(annualCount()).when(update(R5, SUBSTITUTE)).then(recorded(R5, SUBSTITUTE));
    }
}
