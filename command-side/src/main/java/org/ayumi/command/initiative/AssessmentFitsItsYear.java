package org.ayumi.command.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.initiative.Assessment;
import org.ayumi.kernel.time.FiscalYear;

/** A year is assessed that belongs to the plan and has begun; the first time something is said, later for a reason. */
record AssessmentFitsItsYear(PlanPeriod plan, LocalDate today) {

    void check(AssessInitiative command, Optional<Assessment> previous) {
        FiscalYear year = command.fiscalYear();
        List<Fault> faults = new ArrayList<>();
        new YearHasBegun(plan, today).fault(year).ifPresent(faults::add);
        if (previous.isEmpty() && !command.assessment().saysSomething()) {
            faults.add(Fault.at("evaluation", "assessment.says-nothing"));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, faults);
        }
        if (previous.isPresent() && command.reason().isEmpty()) {
            throw new Refusal(Refusal.Kind.RULE, "reason", "reason.missing-for-assessment");
        }
    }
}
