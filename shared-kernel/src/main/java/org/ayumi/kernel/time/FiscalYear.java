package org.ayumi.kernel.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ayumi.kernel.ImpossibleValue;

/**
 * 年度: 1 April to 31 March, named by the western year in which it starts.
 *
 * @param startYear western year of 1 April, {@value #EARLIEST} to {@value #LATEST}
 */
public record FiscalYear(int startYear) implements Comparable<FiscalYear> {

    /** 昭和元年度. */
    public static final int EARLIEST = 1926;

    public static final int LATEST = 2199;

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public FiscalYear {
        if (startYear < EARLIEST || startYear > LATEST) {
            throw new ImpossibleValue("fiscalYear", "fiscal-year.range", EARLIEST, LATEST);
        }
    }

    /** Reads 2023, R5, Ｒ５, 令和5年度, 令和元年度, H31. */
    public static FiscalYear parse(String text) {
        return FiscalYearNotation.parse(text);
    }

    public static FiscalYear of(LocalDate date) {
        return new FiscalYear(date.getMonthValue() < Month.APRIL.getValue() ? date.getYear() - 1 : date.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
    }

    public boolean isBefore(FiscalYear other) {
        return startYear < other.startYear;
    }

    public boolean isAfter(FiscalYear other) {
        return startYear > other.startYear;
    }

    public int yearsUntil(FiscalYear later) {
        return later.startYear - startYear;
    }

    /** 令和5年度, 令和元年度. */
    public String label() {
        return FiscalYearNotation.label(startYear);
    }

    /** R5. */
    public String shortLabel() {
        return FiscalYearNotation.shortLabel(startYear);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    /** No year, to which some can be added. */
    public static SortedSet<FiscalYear> none() {
        return new TreeSet<>();
    }

    /** Just this one. */
    public SortedSet<FiscalYear> alone() {
        return and(this);
    }

    /** This one and another, once where they are the same. */
    public SortedSet<FiscalYear> and(FiscalYear other) {
        return new TreeSet<>(List.of(this, other));
    }
}
