package org.ayumi.command.initiative;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.NoteChange;
import org.ayumi.command.OfOneStream;
import org.ayumi.kernel.initiative.Activity;

/**
 * Put a recorded activity right.
 *
 * @param activity the whole of it as it should have been, but for the note
 */
public record CorrectActivity(
        @TargetAggregateIdentifier String initiativeId,
        String activityId,
        Activity activity,
        NoteChange note,
        String reason)
        implements OfOneStream {

    @Override
    public String addressee() {
        return initiativeId;
    }
}
