package org.ayumi.command.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.time.FiscalYear;

/** Call a section in charge otherwise from a year on; one that was closed stands again. */
public record AmendOrganisationUnit(
        @TargetAggregateIdentifier String planId, String unitId, FiscalYear from, OrganisationUnit unit, String reason)
        implements Command {

    @Override
    public String addressee() {
        return planId;
    }
}
