package org.ayumi.command.initiative;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.PrintedNumber;

/**
 * Give an initiative another number, or hang it on another section of its plan. Its id stays.
 *
 * @param sectionId of the section it hangs on from now on; without it, on the plan itself
 * @param order in the plan's list; without it, as a number of three parts says, or where it was
 */
public record MoveInitiative(
        @TargetAggregateIdentifier String initiativeId,
        Optional<String> sectionId,
        PrintedNumber number,
        Optional<Integer> order,
        String reason)
        implements Command {

    @Override
    public String addressee() {
        return initiativeId;
    }
}
