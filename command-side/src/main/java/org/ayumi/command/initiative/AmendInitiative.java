package org.ayumi.command.initiative;

import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.initiative.InitiativeDetails;

/** Change what the plan says of an initiative. */
public record AmendInitiative(@TargetAggregateIdentifier String initiativeId, InitiativeDetails details, String reason)
        implements Command {

    @Override
    public String addressee() {
        return initiativeId;
    }

    @Override
    public Optional<List<String>> leadSections() {
        return Optional.of(details.leadSections());
    }
}
