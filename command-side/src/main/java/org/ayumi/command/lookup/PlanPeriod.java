package org.ayumi.command.lookup;

import java.util.Optional;
import org.ayumi.command.Fault;
import org.ayumi.kernel.time.FiscalYear;

/** First and last fiscal year of a plan, both inclusive. */
public record PlanPeriod(FiscalYear first, FiscalYear last) {

    public boolean contains(FiscalYear year) {
        return !year.isBefore(first) && !year.isAfter(last);
    }

    /** What is wrong with a year in which the plan does not run; nothing with any other. */
    public Optional<Fault> fault(String field, FiscalYear year) {
        return contains(year) ? Optional.empty() : Optional.of(outside(field, year));
    }

    /** That a year is not one of those that it may be. */
    public Fault outside(String field, FiscalYear year) {
        return Fault.at(field, "year.outside-plan", year.label(), first.label(), last.label());
    }
}
