package org.ayumi.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class IndicatorEventTest {

    private static final String ID = "plan.1-1.1";
    private static final Targets TWO = Targets.of(target(2026), target(2022));
    private static final Targets NONE = Targets.noneBecause("見守る");

    private static Target target(int year) {
        return new Target(new FiscalYear(year), BigDecimal.TEN);
    }

    private static Baseline baseline(int year) {
        return new Baseline(new FiscalYear(year), new NotReported());
    }

    private static IndicatorDefined defined(Optional<Baseline> baseline, Targets targets) {
        return new IndicatorDefined(
                ID,
                IndicatorOwner.initiative("plan.1-1"),
                "plan",
                1,
                new IndicatorDefinition(
                        "件数",
                        Measure.ANNUAL_COUNT,
                        Direction.HIGHER,
                        "件",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                baseline,
                targets);
    }

    private static void assertYears(IndicatorEvent event, int... years) {
        assertThat(event.years())
                .containsExactly(Arrays.stream(years).mapToObj(FiscalYear::new).toArray(FiscalYear[]::new));
        assertThat(event.aggregateId()).isEqualTo(ID);
    }

    @Test
    void a_definition_is_about_the_years_of_its_baseline_and_of_all_its_targets() {
        assertYears(defined(Optional.of(baseline(2020)), TWO), 2020, 2022, 2026);
        assertYears(defined(Optional.of(baseline(2024)), TWO), 2022, 2024, 2026);
        assertYears(defined(Optional.empty(), TWO), 2022, 2026);
        assertYears(defined(Optional.of(baseline(2020)), NONE), 2020);
        assertYears(defined(Optional.empty(), NONE));
    }

    @Test
    void a_revision_of_targets_is_about_the_years_before_and_after_it() {
        assertYears(new TargetRevised(ID, TWO, Targets.of(target(2028), target(2026)), "見直し"), 2022, 2026, 2028);
        assertYears(new TargetRevised(ID, TWO, NONE, "見守る"), 2022, 2026);
        assertYears(new TargetRevised(ID, NONE, TWO, "定める"), 2022, 2026);
    }

    @Test
    void a_revision_of_the_baseline_is_about_its_years_before_and_after_it() {
        assertYears(new BaselineRevised(ID, Optional.of(baseline(2021)), baseline(2019), "誤り"), 2019, 2021);
        assertYears(new BaselineRevised(ID, Optional.of(baseline(2021)), baseline(2021), "誤り"), 2021);
        assertYears(new BaselineRevised(ID, Optional.empty(), baseline(2021), "調べた"), 2021);
    }

    @Test
    void a_value_is_about_its_year() {
        FiscalYear year = new FiscalYear(2023);
        Measured figure = Measured.of(BigDecimal.ONE, "件", Measure.ANNUAL_COUNT);
        assertYears(new IndicatorValueRecorded(ID, year, figure, Optional.empty(), Optional.empty()), 2023);
        assertYears(new IndicatorValueCorrected(ID, year, figure, new NotReported(), Optional.empty(), "誤り"), 2023);
    }

    @Test
    void an_amendment_is_about_the_year_from_which_it_holds() {
        IndicatorDefinition definition = defined(Optional.empty(), NONE).definition();
        assertYears(
                new IndicatorAmended(
                        ID, new FiscalYear(2024), definition, definition, new Continuity.Broken(), "数え方を変える"),
                2024);
    }
}
