package org.ayumi.command.initiative;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.initiative.Activity;

/** Put a recorded activity right. */
public record CorrectActivity(
        @TargetAggregateIdentifier String initiativeId, String activityId, Activity activity, String reason)
        implements Command {

    @Override
    public String addressee() {
        return initiativeId;
    }
}
