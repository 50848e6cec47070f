package org.ayumi.command.initiative;

import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.initiative.ScheduleRow;

/** Set the yearly schedule; replacing one needs a reason. */
public record ScheduleInitiative(
        @TargetAggregateIdentifier String initiativeId, List<ScheduleRow> rows, Optional<String> reason)
        implements Command {

    public ScheduleInitiative {
        rows = List.copyOf(rows);
    }

    @Override
    public String addressee() {
        return initiativeId;
    }
}
