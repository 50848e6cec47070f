package org.ayumi.command.initiative;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;

/** Take back an activity that should never have been recorded. */
public record WithdrawActivity(@TargetAggregateIdentifier String initiativeId, String activityId, String reason)
        implements Command {

    @Override
    public String addressee() {
        return initiativeId;
    }
}
