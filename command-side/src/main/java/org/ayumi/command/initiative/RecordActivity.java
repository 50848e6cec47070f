package org.ayumi.command.initiative;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.OfOneStream;
import org.ayumi.kernel.initiative.Activity;

/** Report something that was done. */
public record RecordActivity(@TargetAggregateIdentifier String initiativeId, Activity activity) implements OfOneStream {

    @Override
    public String addressee() {
        return initiativeId;
    }
}
