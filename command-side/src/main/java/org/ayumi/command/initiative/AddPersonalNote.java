package org.ayumi.command.initiative;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.command.personal.ConfidentialText;

/** Note who took part in an activity, in a text that can be erased. */
public record AddPersonalNote(
        @TargetAggregateIdentifier String initiativeId, String activityId, String label, ConfidentialText text)
        implements Command {

    @Override
    public String addressee() {
        return initiativeId;
    }
}
