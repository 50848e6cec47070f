package org.ayumi.command.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.command.lookup.Registry;
import org.ayumi.kernel.lineage.Lifespan;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;

/** An end lies in the years of the plan, and what goes on is there and goes on for longer. */
public record EndIsPossible(String id, Lifespan lifespan, PlanPeriod plan) {

    /** Refused where it is not. A single successor is named as most requests name it. */
    public void check(Retirement retirement, Predicate<String> isKnown, Registry registry) {
        List<Fault> faults = new ArrayList<>(year(retirement.lastYear()));
        List<String> successors = retirement.successors();
        for (int i = 0; i < successors.size(); i++) {
            String field = successors.size() == 1 ? "successor" : "successors[" + i + "]";
            successor(field, successors.get(i), retirement.lastYear(), isKnown, registry)
                    .ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, faults);
        }
    }

    /** Whether it may be taken up again from a year on; refused where it may not. */
    public Retirement checkResumed(FiscalYear from) {
        Retirement ended =
                lifespan.retirement().orElseThrow(() -> new Refusal(Refusal.Kind.RULE, "id", "resumption.goes-on", id));
        if (!from.isAfter(ended.lastYear()) || !plan.contains(from)) {
            throw new Refusal(
                    Refusal.Kind.IMPOSSIBLE,
                    "fromFiscalYear",
                    "resumption.year",
                    from.label(),
                    ended.lastYear().label(),
                    plan.last().label());
        }
        return ended;
    }

    /**
     * Whether something may still be put down for a year; refused where it may not.
     *
     * @param field that says the year
     */
    public void checkGoesOn(String field, FiscalYear year) {
        lifespan.overIn(year).ifPresent(ended -> {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    field,
                    "retirement.is-over",
                    id,
                    ended.lastYear().label(),
                    year.label());
        });
    }

    private List<Fault> year(FiscalYear last) {
        return plan.fault("lastFiscalYear", last).stream().toList();
    }

    private Optional<Fault> successor(
            String field, String successor, FiscalYear last, Predicate<String> isKnown, Registry registry) {
        if (successor.equals(id)) {
            return Optional.of(Fault.at(field, "retirement.succeeds-itself", successor));
        }
        if (!isKnown.test(successor)) {
            return Optional.of(Fault.at(field, "id.unknown", successor));
        }
        return registry.lastYearOf(successor)
                .filter(end -> !end.isAfter(last))
                .map(end -> Fault.at(field, "retirement.successor-ended", successor, end.label()));
    }
}
