package org.ayumi.command.plan;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.plan.PlanOutline;

/** Put a plan into force. */
public record AdoptPlan(@TargetAggregateIdentifier String planId, PlanOutline outline, Optional<String> previousPlanId)
        implements Command {

    @Override
    public String addressee() {
        return planId;
    }
}
