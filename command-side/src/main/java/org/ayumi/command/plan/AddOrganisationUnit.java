package org.ayumi.command.plan;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.time.FiscalYear;

/** Tell a plan of a section in charge (担当課). */
public record AddOrganisationUnit(
        @TargetAggregateIdentifier String planId, OrganisationUnit unit, Optional<FiscalYear> from) implements Command {

    @Override
    public String addressee() {
        return planId;
    }
}
