package org.ayumi.command.initiative;

import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.InitiativeNumber;

/** Make an initiative part of a plan. Its id follows from the plan's and its number. */
public record RegisterInitiative(
        @TargetAggregateIdentifier String initiativeId,
        String planId,
        InitiativeNumber number,
        InitiativeDetails details)
        implements Command {

    public static RegisterInitiative in(String planId, InitiativeNumber number, InitiativeDetails details) {
        return new RegisterInitiative(planId + "." + number.slug(), planId, number, details);
    }

    @Override
    public String addressee() {
        return initiativeId;
    }

    @Override
    public Optional<List<String>> leadSections() {
        return Optional.of(details.leadSections());
    }
}
