package org.ayumi.kernel.indicator;

import java.util.Optional;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.time.FiscalYear;

/**
 * A survey every so many years: nothing is due in between.
 *
 * @param everyYears {@value #SHORTEST} to {@value #LONGEST}
 * @param anchor a year in which it is due, and so every so many years before and after
 */
public record Rhythm(int everyYears, FiscalYear anchor) {

    public static final int SHORTEST = 2;
    public static final int LONGEST = 20;

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public Rhythm {
        if (everyYears < SHORTEST || everyYears > LONGEST) {
            throw new ImpossibleValue("everyYears", "rhythm.every-years", SHORTEST, LONGEST);
        }
    }

    public boolean isDueIn(FiscalYear year) {
        return Math.floorMod(anchor.yearsUntil(year), everyYears) == 0;
    }

    /** The first after a year in which it is due; empty where no year is so late. */
    public Optional<FiscalYear> dueAfter(FiscalYear year) {
        int next = year.startYear() + everyYears - Math.floorMod(anchor.yearsUntil(year), everyYears);
        return next > FiscalYear.LATEST ? Optional.empty() : Optional.of(new FiscalYear(next));
    }
}
