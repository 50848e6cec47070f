package org.ayumi.command.occurrence;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.occurrence.Occurrence;

/**
 * Put right which activities tell of a gathering.
 *
 * @param occurrence the whole of it as it should have been; empty to dissolve it
 */
public record CorrectOccurrence(
        @TargetAggregateIdentifier String planId, String occurrenceId, Optional<Occurrence> occurrence, String reason)
        implements Command {

    @Override
    public String addressee() {
        return planId;
    }
}
