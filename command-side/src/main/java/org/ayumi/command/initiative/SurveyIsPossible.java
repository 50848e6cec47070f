package org.ayumi.command.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.survey.Survey;
import org.ayumi.kernel.survey.TableArithmetic;
import org.ayumi.kernel.time.FiscalYear;

/** A survey is of a year that belongs to the plan and has begun, and its table works out, or says why it does not. */
record SurveyIsPossible(PlanPeriod plan, LocalDate today) {

    void check(FiscalYear year, Survey survey) {
        List<Fault> faults = new ArrayList<>();
        new YearHasBegun(plan, today).fault(year).ifPresent(faults::add);
        new TableArithmetic(survey)
                .oddities().stream()
                        .filter(oddity -> oddity.explanation().isEmpty())
                        .map(oddity -> Fault.at(
                                oddity.field(),
                                "survey." + oddity.kind(),
                                oddity.arguments().toArray()))
                        .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, faults);
        }
    }
}
