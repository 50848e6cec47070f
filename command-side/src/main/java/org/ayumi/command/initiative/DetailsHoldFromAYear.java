package org.ayumi.command.initiative;

import java.util.List;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.initiative.DetailsOverYears;
import org.ayumi.kernel.time.FiscalYear;

/** What a plan says of an initiative changes from a year of the plan on, and not before it changed the last time. */
record DetailsHoldFromAYear(String initiativeId, DetailsOverYears details) {

    /** Every sheet of the initiative carries them. */
    private static final int MOST_AMENDMENTS = 50;

    void check(FiscalYear from, PlanPeriod plan) {
        plan.fault("fromFiscalYear", from).ifPresent(fault -> {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, List.of(fault));
        });
        details.lastBegin().filter(from::isBefore).ifPresent(last -> {
            throw new Refusal(
                    Refusal.Kind.IMPOSSIBLE,
                    "fromFiscalYear",
                    "amendment.details-before-last",
                    from.label(),
                    last.label(),
                    initiativeId);
        });
        if (details.later().size() >= MOST_AMENDMENTS && !details.lastBegin().equals(Optional.of(from))) {
            throw new Refusal(
                    Refusal.Kind.RULE, "fromFiscalYear", "amendment.details-too-many", MOST_AMENDMENTS, initiativeId);
        }
    }
}
