package org.ayumi.command.logic;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.logic.LogicModel;

/**
 * Draw the logic model of a plan, or draw it otherwise.
 *
 * @param model the whole of it, as it is to be
 * @param reason of every version but the first
 */
public record DrawLogicModel(@TargetAggregateIdentifier String planId, LogicModel model, Optional<String> reason)
        implements Command {

    @Override
    public String addressee() {
        return planId;
    }
}
