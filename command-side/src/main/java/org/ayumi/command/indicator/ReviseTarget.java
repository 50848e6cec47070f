package org.ayumi.command.indicator;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.indicator.Target;

/** Set another target; the one before stays readable. */
public record ReviseTarget(@TargetAggregateIdentifier String indicatorId, Target newTarget, String reason)
        implements Command {

    @Override
    public String addressee() {
        return indicatorId;
    }
}
