package org.ayumi.kernel.time;

import java.time.LocalDate;
import java.time.Month;

/** What kind of year the figures of an indicator are of. Whatever it is, it is named by the western year in which it starts. */
public enum YearBasis {
    /** 年度: 1 April to 31 March. */
    FISCAL,
    /** 暦年: 1 January to 31 December. */
    CALENDAR,
    /** 学年: the days of the 年度, and called so. */
    SCHOOL;

    /** 平成27年 for a calendar year, 平成27年度 for the others. */
    public String label(FiscalYear year) {
        return this == CALENDAR ? FiscalYearNotation.calendarLabel(year.startYear()) : year.label();
    }

    public LocalDate firstDay(FiscalYear year) {
        return this == CALENDAR ? LocalDate.of(year.startYear(), Month.JANUARY, 1) : year.firstDay();
    }

    public LocalDate lastDay(FiscalYear year) {
        return this == CALENDAR ? LocalDate.of(year.startYear(), Month.DECEMBER, 31) : year.lastDay();
    }

    public boolean contains(FiscalYear year, LocalDate date) {
        return !date.isBefore(firstDay(year)) && !date.isAfter(lastDay(year));
    }
}
