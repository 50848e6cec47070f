package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.BareReports.only;
import static org.ayumi.command.indicator.BareReports.report;
import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.defined;
import static org.ayumi.command.indicator.Indicators.definition;
import static org.ayumi.command.indicator.Indicators.measured;
import static org.ayumi.command.indicator.Indicators.recorded;
import static org.ayumi.command.indicator.Indicators.scenario;
import static org.ayumi.command.indicator.Indicators.update;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedAmountTest {

    @ParameterizedTest
    @CsvSource({
        "件, ANNUAL_COUNT, -1, amount.negative",
        "件, ANNUAL_COUNT, -0.5, amount.negative",
        "人, CUMULATIVE_COUNT, -1, amount.negative",
        "人, STOCK, -1, amount.negative",
        "%, RATIO, -0.1, amount.negative"
    })
    void is_possible(String unit, Measure measure, String amount, String fault) {
        scenario()
                .given(defined(definition(measure, unit), NOT_CONDUCTED, "80"))
                .when(update(R5, measured(amount, unit, measure), "理由があっても"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.amount: " + fault);
    }

    @ParameterizedTest
    @CsvSource({"%, 100.2", "％, 100.000001"})
    void of_a_percentage_is_above_100_only_for_a_reason(String unit, String amount) {
        Measured reported = measured(amount, unit, Measure.RATIO);
        scenario()
                .given(defined(definition(Measure.RATIO, unit), NOT_CONDUCTED, "80"))
                .when(update(R5, reported))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.amount: amount.above-hundred-needs-reason");
        scenario()
                .given(defined(definition(Measure.RATIO, unit), NOT_CONDUCTED, "80"))
                .when(update(R5, reported, "滞納繰越分を含む"))
                .then(recorded(R5, reported, "滞納繰越分を含む"));
    }

    @Test
    void stays_below_a_maximum_that_the_definition_states_whatever_the_reason() {
        scenario()
                .given(defined(
                        definition(Measure.RATIO, "%", Optional.empty(), Optional.of(new BigDecimal("100"))),
                        NOT_CONDUCTED,
                        "80"))
                .when(update(R5, measured("100.2", "%", Measure.RATIO), "滞納繰越分を含む"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.amount: amount.above-maximum");
    }

    @ParameterizedTest
    @CsvSource({
        "%, RATIO, 0",
        "%, RATIO, 100",
        "％, RATIO, 100.0",
        "%, STOCK, 100.1",
        "人/日, RATIO, 100.1",
        "件, ANNUAL_COUNT, 999999999999999"
    })
    void has_no_other_bounds(String unit, Measure measure, String amount) {
        scenario()
                .given(defined(definition(measure, unit), NOT_CONDUCTED, "80"))
                .when(update(R5, measured(amount, unit, measure)))
                .then(recorded(R5, measured(amount, unit, measure)));
    }

    @ParameterizedTest
    @CsvSource({"1000000000000000, amount.too-large", "0.0000001, amount.too-fine"})
    void of_a_size_that_nobody_counts_is_refused(String amount, String fault) {
        scenario()
                .given(annualCount())
                .when(report(R5, only(amount)))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.amount: " + fault);
    }
}
