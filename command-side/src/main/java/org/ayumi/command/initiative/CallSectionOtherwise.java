package org.ayumi.command.initiative;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.time.FiscalYear;

/**
 * Call a section otherwise from a year on, wherever an initiative names it. Nothing happens where it does not.
 *
 * @param current what it is called then, or the sections that go on for it
 */
public record CallSectionOtherwise(
        @TargetAggregateIdentifier String initiativeId,
        FiscalYear from,
        OrganisationUnit previous,
        List<OrganisationUnit> current,
        String reason)
        implements Command {

    public CallSectionOtherwise {
        current = List.copyOf(current);
    }

    @Override
    public String addressee() {
        return initiativeId;
    }
}
