package org.ayumi.command.initiative;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;

/** Set the further places in which a plan shows an initiative (再掲). */
public record ReprintInitiative(@TargetAggregateIdentifier String initiativeId, List<ReprintPlace> places)
        implements Command {

    public ReprintInitiative {
        places = List.copyOf(places);
    }

    @Override
    public String addressee() {
        return initiativeId;
    }
}
