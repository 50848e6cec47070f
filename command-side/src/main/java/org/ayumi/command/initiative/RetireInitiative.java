package org.ayumi.command.initiative;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.lineage.Retirement;

/** End an initiative with a year, or put right the end that was told of it. */
public record RetireInitiative(@TargetAggregateIdentifier String initiativeId, Retirement retirement, String reason)
        implements Command {

    @Override
    public String addressee() {
        return initiativeId;
    }
}
