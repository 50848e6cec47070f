package org.ayumi.command.initiative;

import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.time.FiscalYear;

/**
 * Change what the plan says of an initiative.
 *
 * @param from the first year for which it holds; empty where the wording that stands is put right
 */
public record AmendInitiative(
        @TargetAggregateIdentifier String initiativeId,
        Optional<FiscalYear> from,
        InitiativeDetails details,
        String reason)
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
