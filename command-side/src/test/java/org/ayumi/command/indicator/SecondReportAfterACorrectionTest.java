package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.Indicators.NOT_REPORTED;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.corrected;
import static org.ayumi.command.indicator.Indicators.recorded;
import static org.ayumi.command.indicator.Indicators.scenario;
import static org.ayumi.command.indicator.Indicators.update;

import org.ayumi.command.Refusal;
import org.junit.jupiter.api.Test;

class SecondReportAfterACorrectionTest {

    @Test
    void is_compared_with_the_corrected_value() {
        scenario()
                .given(annualCount(), recorded(R5, cases("128")), corrected(R5, cases("128"), cases("130"), "転記の誤り"))
                .when(update(R5, cases("130")))
                .thenNothing();
        scenario()
                .given(annualCount(), recorded(R5, cases("128")), corrected(R5, cases("128"), cases("130"), "転記の誤り"))
                .when(update(R5, cases("128")))
                .thenRefused(Refusal.Kind.RULE, "fiscalYear: value.already-recorded");
    }

    @Test
    void is_a_first_one_again_after_a_correction_to_not_reported() {
        scenario()
                .given(
                        annualCount(),
                        recorded(R5, cases("128")),
                        corrected(R5, cases("128"), NOT_REPORTED, "別の指標の値だった"))
                .when(update(R5, cases("130")))
                .then(recorded(R5, cases("130")));
    }
}
