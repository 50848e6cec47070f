package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.recorded;
import static org.ayumi.command.indicator.Indicators.scenario;
import static org.ayumi.command.indicator.Indicators.scenarioOn;
import static org.ayumi.command.indicator.Indicators.update;

import org.ayumi.command.Refusal;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedYearTest {

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2026})
    void is_a_year_of_the_plan(int year) {
        FiscalYear reported = new FiscalYear(year);
        scenarioOn(reported.firstDay())
                .given(annualCount())
                .when(update(reported, cases("128")))
                .then(recorded(reported, cases("128")));
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2027, 2100})
    void before_the_baseline_or_after_the_plan_is_refused_even_with_a_reason(int year) {
        scenario()
                .given(annualCount())
                .when(update(new FiscalYear(year), cases("128"), "参考値"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: year.outside-plan");
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2021})
    void between_baseline_and_plan_asks_for_a_reason(int year) {
        FiscalYear reported = new FiscalYear(year);
        scenario()
                .given(annualCount())
                .when(update(reported, cases("128")))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: year.before-plan-needs-reason");
        scenario()
                .given(annualCount())
                .when(update(reported, cases("128"), "報告書に載っている"))
                .then(recorded(reported, cases("128"), "報告書に載っている"));
    }

    @Test
    void of_an_absence_follows_the_same_rule() {
        scenario()
                .given(annualCount())
                .when(update(new FiscalYear(2027), NOT_CONDUCTED))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: year.outside-plan");
    }
}
