package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.asOf;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.recorded;
import static org.ayumi.command.indicator.Indicators.scenario;
import static org.ayumi.command.indicator.Indicators.update;

import org.ayumi.command.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"2023-04-01", "2024-03-31"})
    void lies_in_its_year(String day) {
        scenario()
                .given(annualCount())
                .when(update(R5, asOf(cases("128"), day)))
                .then(recorded(R5, asOf(cases("128"), day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-03-31", "2024-04-01", "2024-05-31"})
    void or_a_reason_says_why_not(String day) {
        scenario()
                .given(annualCount())
                .when(update(R5, asOf(cases("128"), day)))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.asOf: value.as-of-needs-reason");
        scenario()
                .given(annualCount())
                .when(update(R5, asOf(cases("128"), day), "出納整理期間後の確定値"))
                .then(recorded(R5, asOf(cases("128"), day), "出納整理期間後の確定値"));
    }
}
