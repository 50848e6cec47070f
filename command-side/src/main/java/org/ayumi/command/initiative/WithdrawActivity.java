package org.ayumi.command.initiative;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.OfOneStream;

/** Take back an activity that should never have been recorded. */
public record WithdrawActivity(@TargetAggregateIdentifier String initiativeId, String activityId, String reason)
        implements OfOneStream {

    @Override
    public String addressee() {
        return initiativeId;
    }
}
