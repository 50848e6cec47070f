package org.ayumi.command.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.Folding;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.time.FiscalYear;

/** The sections in charge of one plan, of which no two that stand are called the same. */
final class Organisation {

    static final int MOST_UNITS = 500;

    /** Every read of a section in charge carries them. */
    private static final int MOST_AMENDMENTS = 50;

    /**
     * A section in charge.
     *
     * @param from the first year for which it is called so; empty where it always was
     * @param closed its end, where it has one
     */
    record Standing(OrganisationUnit unit, Optional<FiscalYear> from, int amendments, Optional<Retirement> closed) {}

    private final Map<String, Standing> units = new LinkedHashMap<>();

    String nextId(String planId) {
        if (units.size() >= MOST_UNITS) {
            throw new Refusal(Refusal.Kind.RULE, "name", "unit.too-many", MOST_UNITS);
        }
        return planId + ".u" + (units.size() + 1);
    }

    void add(String unitId, OrganisationUnit unit, Optional<FiscalYear> from) {
        units.put(unitId, new Standing(unit, from, 0, Optional.empty()));
    }

    void amend(String unitId, OrganisationUnit unit, FiscalYear from) {
        Standing before = existing(unitId);
        units.put(unitId, new Standing(unit, Optional.of(from), before.amendments() + 1, Optional.empty()));
    }

    void close(String unitId, Retirement retirement) {
        Standing before = existing(unitId);
        units.put(unitId, new Standing(before.unit(), before.from(), before.amendments(), Optional.of(retirement)));
    }

    /**
     * The section in charge of an id.
     *
     * @throws Refusal where the plan has none
     */
    Standing existing(String unitId) {
        Standing unit = units.get(unitId);
        if (unit == null) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "unitId", "id.unknown", unitId);
        }
        return unit;
    }

    /** Whether a section in charge may be called so; refused where it may not. */
    void checkName(String unitId, OrganisationUnit unit) {
        units.forEach((id, other) -> {
            if (!id.equals(unitId)
                    && other.closed().isEmpty()
                    && Folding.same(other.unit().name(), unit.name())) {
                throw new Refusal(Refusal.Kind.RULE, "name", "unit.exists", unit.name(), id);
            }
        });
    }

    /** Whether it may be called otherwise from a year on; refused where it may not. */
    void checkFrom(String unitId, FiscalYear from, PlanPeriod plan) {
        Standing standing = existing(unitId);
        inPlan("fromFiscalYear", from, plan);
        standing.closed().filter(end -> !from.isAfter(end.lastYear())).ifPresent(end -> {
            throw new Refusal(
                    Refusal.Kind.IMPOSSIBLE,
                    "fromFiscalYear",
                    "unit.closed-after",
                    from.label(),
                    end.lastYear().label());
        });
        standing.from().filter(from::isBefore).ifPresent(year -> {
            throw new Refusal(
                    Refusal.Kind.IMPOSSIBLE, "fromFiscalYear", "unit.amended-later", from.label(), year.label());
        });
        if (standing.amendments() >= MOST_AMENDMENTS) {
            throw new Refusal(Refusal.Kind.RULE, "fromFiscalYear", "unit.amended-too-often", MOST_AMENDMENTS);
        }
    }

    /** Whether it may be closed so; refused where it may not. */
    void checkClosed(String unitId, Retirement retirement, PlanPeriod plan) {
        Standing standing = existing(unitId);
        inPlan("lastFiscalYear", retirement.lastYear(), plan);
        standing.from().filter(retirement.lastYear()::isBefore).ifPresent(from -> {
            throw new Refusal(
                    Refusal.Kind.IMPOSSIBLE,
                    "lastFiscalYear",
                    "unit.amended-later",
                    retirement.lastYear().label(),
                    from.label());
        });
        List<Fault> faults = new ArrayList<>();
        List<String> successors = retirement.successors();
        for (int i = 0; i < successors.size(); i++) {
            String field = successors.size() == 1 ? "successor" : "successors[" + i + "]";
            Standing successor = units.get(successors.get(i));
            if (successors.get(i).equals(unitId)) {
                faults.add(Fault.at(field, "retirement.succeeds-itself", unitId));
            } else if (successor == null) {
                faults.add(Fault.at(field, "unit.unknown-in-plan", successors.get(i)));
            } else if (successor.closed().isPresent()) {
                faults.add(Fault.at(
                        field,
                        "retirement.successor-ended",
                        successors.get(i),
                        successor.closed().get().lastYear().label()));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, faults);
        }
    }

    static void inPlan(String field, FiscalYear year, PlanPeriod plan) {
        plan.fault(field, year).ifPresent(fault -> {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, List.of(fault));
        });
    }
}
