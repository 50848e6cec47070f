package org.ayumi.command.initiative;

import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.initiative.InitiativeDetails;

/**
 * Make an initiative part of a plan.
 *
 * @param initiativeId the plan's id, a dot and the slug
 * @param sectionId of the section it hangs on; without it, on the plan itself
 * @param order in the plan's list; without it, as a number of three parts says, or last
 */
public record RegisterInitiative(
        @TargetAggregateIdentifier String initiativeId,
        String planId,
        Optional<String> sectionId,
        PrintedNumber number,
        Optional<Integer> order,
        InitiativeDetails details)
        implements Command {

    /** Of an initiative that hangs on the plan itself, where its number says. */
    public static RegisterInitiative in(String planId, PrintedNumber number, InitiativeDetails details) {
        String slug = number.slug().orElseThrow();
        return new RegisterInitiative(planId + "." + slug, planId, Optional.empty(), number, Optional.empty(), details);
    }

    @Override
    public String addressee() {
        return initiativeId;
    }

    @Override
    public Optional<List<String>> leadSections() {
        return Optional.of(details.leadSections());
    }
}
