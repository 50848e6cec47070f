package org.ayumi.command.indicator;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.indicator.Targets;

/** Set other targets; those before stay readable. */
public record ReviseTarget(@TargetAggregateIdentifier String indicatorId, Targets newTargets, String reason)
        implements Command {

    @Override
    public String addressee() {
        return indicatorId;
    }
}
