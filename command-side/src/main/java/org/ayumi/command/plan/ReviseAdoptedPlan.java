package org.ayumi.command.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.plan.PlanOutline;

/** Replace a plan's edition; the one before stays readable. */
public record ReviseAdoptedPlan(@TargetAggregateIdentifier String planId, PlanOutline outline, String reason)
        implements Command {

    @Override
    public String addressee() {
        return planId;
    }
}
