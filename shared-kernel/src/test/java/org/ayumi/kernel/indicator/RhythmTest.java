package org.ayumi.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ayumi.kernel.Refusal;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.NotDue;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final FiscalYear R2 = new FiscalYear(2020);
    private static final Rhythm CENSUS = new Rhythm(5, R2);

    private static IndicatorDefinition every(Optional<Rhythm> rhythm) {
        return new IndicatorDefinition(
                "昼夜間人口比率",
                Measure.RATIO,
                Direction.HIGHER,
                "%",
                Optional.of("国勢調査"),
                Optional.empty(),
                Optional.of(new BigDecimal("200")),
                List.of(),
                YearBasis.CALENDAR,
                rhythm);
    }

    @Test
    void a_figure_is_due_every_so_many_years_before_and_after_the_anchor() {
        assertThat(IntStream.rangeClosed(2008, 2027).filter(year -> CENSUS.isDueIn(new FiscalYear(year))))
                .containsExactly(2010, 2015, 2020, 2025);
    }

    @Test
    void the_next_one_is_after_the_year_that_is_asked_about() {
        assertThat(CENSUS.dueAfter(new FiscalYear(2021))).contains(new FiscalYear(2025));
        assertThat(CENSUS.dueAfter(new FiscalYear(2024))).contains(new FiscalYear(2025));
        assertThat(CENSUS.dueAfter(R2)).contains(new FiscalYear(2025));
        assertThat(CENSUS.dueAfter(new FiscalYear(2011))).contains(new FiscalYear(2015));
        assertThat(CENSUS.dueAfter(new FiscalYear(FiscalYear.LATEST))).isEmpty();
    }

    @Test
    void it_is_every_second_to_every_twentieth_year() {
        assertThat(new Rhythm(2, R2).isDueIn(new FiscalYear(2023))).isFalse();
        assertThat(new Rhythm(20, R2).dueAfter(R2)).contains(new FiscalYear(2040));
        Refusal.of(() -> new Rhythm(1, R2), "everyYears", "rhythm.every-years");
        Refusal.of(() -> new Rhythm(21, R2), "everyYears", "rhythm.every-years");
    }

    @Test
    void a_year_without_a_report_is_not_due_or_not_reported() {
        IndicatorDefinition census = every(Optional.of(CENSUS));
        assertThat(census.unreported(new FiscalYear(2021))).isEqualTo(new NotDue(NotDue.Cause.RHYTHM));
        assertThat(census.unreported(R2)).isEqualTo(new NotReported());
        assertThat(every(Optional.empty()).unreported(new FiscalYear(2021))).isEqualTo(new NotReported());
    }
}
