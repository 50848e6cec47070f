package org.ayumi.command.initiative;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;

/** Destroy the key of a personal note, so that nobody can read its text again. */
public record ErasePersonalNote(
        @TargetAggregateIdentifier String initiativeId, String activityId, String noteId, String reason)
        implements Command {

    @Override
    public String addressee() {
        return initiativeId;
    }
}
