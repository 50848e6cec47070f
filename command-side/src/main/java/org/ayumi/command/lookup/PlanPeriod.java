package org.ayumi.command.lookup;

import org.ayumi.kernel.time.FiscalYear;

/** First and last fiscal year of a plan, both inclusive. */
public record PlanPeriod(FiscalYear first, FiscalYear last) {

    public boolean contains(FiscalYear year) {
        return !year.isBefore(first) && !year.isAfter(last);
    }
}
