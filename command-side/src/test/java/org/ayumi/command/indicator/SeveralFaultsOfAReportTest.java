package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.Indicators.R6;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.asOf;
import static org.ayumi.command.indicator.Indicators.measured;
import static org.ayumi.command.indicator.Indicators.people;
import static org.ayumi.command.indicator.Indicators.scenario;
import static org.ayumi.command.indicator.Indicators.update;
import static org.ayumi.command.indicator.Indicators.withParts;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class SeveralFaultsOfAReportTest {

    @Test
    void are_named_at_once() {
        Measured reported = withParts(
                asOf(measured("-1", "人", Measure.STOCK), "2024-05-31"), Optional.of(BigDecimal.ONE), Optional.empty());
        scenario()
                .given(annualCount())
                .when(update(new FiscalYear(2027), reported))
                .thenRefused(
                        Refusal.Kind.IMPOSSIBLE,
                        "fiscalYear: year.outside-plan",
                        "value.unit: value.unit-needs-reason",
                        "value.basis: value.basis-needs-reason",
                        "value.amount: amount.negative",
                        "value.numerator: ratio.only",
                        "value.asOf: value.as-of-needs-reason");
    }

    @Test
    void that_make_a_value_impossible_come_before_what_the_state_refuses() {
        scenario()
                .given(Indicators.cumulativeCount())
                .when(update(R6, asOf(people("99"), "2020-05-01")))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.asOf: value.as-of-needs-reason");
    }
}
