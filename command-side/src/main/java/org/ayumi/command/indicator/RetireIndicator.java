package org.ayumi.command.indicator;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.lineage.Retirement;

/** End an indicator with a year, or put right the end that was told of it. */
public record RetireIndicator(@TargetAggregateIdentifier String indicatorId, Retirement retirement, String reason)
        implements Command {

    @Override
    public String addressee() {
        return indicatorId;
    }
}
