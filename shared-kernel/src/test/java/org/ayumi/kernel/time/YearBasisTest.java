package org.ayumi.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class YearBasisTest {

    private static final FiscalYear H27 = new FiscalYear(2015);

    @Test
    void a_calendar_year_is_called_one() {
        assertThat(YearBasis.CALENDAR.label(H27)).isEqualTo("平成27年");
        assertThat(YearBasis.CALENDAR.label(new FiscalYear(2019))).isEqualTo("令和元年");
        assertThat(YearBasis.FISCAL.label(H27)).isEqualTo("平成27年度");
        assertThat(YearBasis.SCHOOL.label(H27)).isEqualTo("平成27年度");
    }

    @Test
    void a_calendar_year_runs_from_january_to_december() {
        assertThat(YearBasis.CALENDAR.firstDay(H27)).isEqualTo("2015-01-01");
        assertThat(YearBasis.CALENDAR.lastDay(H27)).isEqualTo("2015-12-31");
        assertThat(YearBasis.CALENDAR.contains(H27, LocalDate.of(2015, 1, 1))).isTrue();
        assertThat(YearBasis.CALENDAR.contains(H27, LocalDate.of(2015, 12, 31))).isTrue();
        assertThat(YearBasis.CALENDAR.contains(H27, LocalDate.of(2014, 12, 31))).isFalse();
        assertThat(YearBasis.CALENDAR.contains(H27, LocalDate.of(2016, 1, 1))).isFalse();
    }

    @Test
    void the_others_run_from_april_to_march() {
        for (YearBasis basis : new YearBasis[] {YearBasis.FISCAL, YearBasis.SCHOOL}) {
            assertThat(basis.firstDay(H27)).isEqualTo("2015-04-01");
            assertThat(basis.lastDay(H27)).isEqualTo("2016-03-31");
            assertThat(basis.contains(H27, LocalDate.of(2016, 3, 31))).isTrue();
            assertThat(basis.contains(H27, LocalDate.of(2015, 3, 31))).isFalse();
        }
    }
}
