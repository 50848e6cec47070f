package org.ayumi.command.occurrence;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.occurrence.Occurrence;

/** Say that several activities tell of one gathering. */
public record RecordOccurrence(@TargetAggregateIdentifier String planId, Occurrence occurrence) implements Command {

    @Override
    public String addressee() {
        return planId;
    }
}
