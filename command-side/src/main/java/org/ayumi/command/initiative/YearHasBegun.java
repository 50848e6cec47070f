package org.ayumi.command.initiative;

import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.command.Fault;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.time.FiscalYear;

/** What is said of a year is of one that belongs to the plan and is not still to come. */
record YearHasBegun(PlanPeriod plan, LocalDate today) {

    private static final String FIELD = "fiscalYear";

    Optional<Fault> fault(FiscalYear year) {
        return plan.fault(FIELD, year)
                .or(() -> year.firstDay().isAfter(today)
                        ? Optional.of(Fault.at(FIELD, "year.future", year.label(), year.firstDay()))
                        : Optional.empty());
    }
}
