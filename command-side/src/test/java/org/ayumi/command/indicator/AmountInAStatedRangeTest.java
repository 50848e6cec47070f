package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.R5;
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
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountInAStatedRangeTest {

    @ParameterizedTest
    @CsvSource({"-501, amount.below-minimum", "501, amount.above-maximum"})
    void lies_in_the_range_that_the_definition_states(String amount, String fault) {
        scenario()
                .given(balance())
                .when(update(R5, measured(amount, "千円", Measure.STOCK)))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.amount: " + fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-500", "-1", "500"})
    void may_be_negative_where_the_definition_says_so(String amount) {
        scenario()
                .given(balance())
                .when(update(R5, measured(amount, "千円", Measure.STOCK)))
                .then(recorded(R5, measured(amount, "千円", Measure.STOCK)));
    }

    private static IndicatorDefined balance() {
        return defined(
                definition(
                        Measure.STOCK, "千円", Optional.of(new BigDecimal("-500")), Optional.of(new BigDecimal("500"))),
                NOT_CONDUCTED,
                "80");
    }
}
