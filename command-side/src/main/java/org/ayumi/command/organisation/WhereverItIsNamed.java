package org.ayumi.command.organisation;

import java.util.List;
import java.util.Optional;
import org.ayumi.command.initiative.CallSectionOtherwise;
import org.ayumi.command.lookup.Registry;
import org.ayumi.command.plan.AmendOrganisationUnit;
import org.ayumi.command.plan.CloseOrganisationUnit;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.time.FiscalYear;

/**
 * Every initiative of the plan is told that a section in charge is called otherwise; those that name it are amended from
 * that year on. Each says so itself, in its own history.
 */
public record WhereverItIsNamed(Registry registry) {

    public List<CallSectionOtherwise> called(AmendOrganisationUnit command) {
        return told(command.planId(), command.unitId(), command.from(), List.of(command.unit()), command.reason());
    }

    /** Where nothing goes on for it, its name stays where it is. */
    public List<CallSectionOtherwise> closed(CloseOrganisationUnit command) {
        List<OrganisationUnit> successors = command.retirement().successors().stream()
                .map(registry::unit)
                .flatMap(Optional::stream)
                .toList();
        FiscalYear last = command.retirement().lastYear();
        return registry.periodOf(command.planId())
                .filter(plan -> !successors.isEmpty() && plan.contains(last) && last.isBefore(plan.last()))
                .map(plan -> told(
                        command.planId(),
                        command.unitId(),
                        new FiscalYear(last.startYear() + 1),
                        successors,
                        command.reason()))
                .orElse(List.of());
    }

    private List<CallSectionOtherwise> told(
            String planId, String unitId, FiscalYear from, List<OrganisationUnit> current, String reason) {
        return registry.unit(unitId)
                .map(previous -> registry.initiativesOf(planId).stream()
                        .map(initiative -> new CallSectionOtherwise(initiative, from, previous, current, reason))
                        .toList())
                .orElse(List.of());
    }
}
