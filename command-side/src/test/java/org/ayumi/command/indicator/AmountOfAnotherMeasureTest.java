package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.ratio;
import static org.ayumi.command.indicator.Indicators.recorded;
import static org.ayumi.command.indicator.Indicators.scenario;
import static org.ayumi.command.indicator.Indicators.update;

import java.math.BigDecimal;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.figure.Substitute;
import org.junit.jupiter.api.Test;

/** A substitute, or a value in another unit. */
class AmountOfAnotherMeasureTest {

    @Test
    void of_a_substitute_or_in_another_unit_is_not_negative() {
        Substitute substitute = new Substitute("相談", new BigDecimal("-1"), "件", "代わり");
        scenario()
                .given(ratio())
                .when(update(R5, substitute))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.amount: amount.negative");
        scenario()
                .given(ratio())
                .when(update(R5, cases("-1"), "件数で集計した"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.amount: amount.negative");
    }

    @Test
    void of_a_substitute_or_in_another_unit_is_not_held_against_the_indicators_range() {
        Substitute substitute = new Substitute("相談", new BigDecimal("250"), "件", "代わり");
        scenario().given(ratio()).when(update(R5, substitute)).then(recorded(R5, substitute));
        scenario().given(ratio()).when(update(R5, cases("250"), "件数で集計した")).then(recorded(R5, cases("250"), "件数で集計した"));
    }
}
