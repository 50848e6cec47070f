package org.ayumi.command.initiative;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.lineage.Retirement;

/**
 * End an initiative with a year, or put right the end that was told of it.
 *
 * @param succeeded ids of indicators of it for which others go on
 */
public record RetireInitiative(
        @TargetAggregateIdentifier String initiativeId, Retirement retirement, String reason, List<String> succeeded)
        implements Command {

    public RetireInitiative {
        succeeded = List.copyOf(succeeded);
    }

    /** Whose indicators end without a successor. */
    public RetireInitiative(String initiativeId, Retirement retirement, String reason) {
        this(initiativeId, retirement, reason, List.of());
    }

    @Override
    public String addressee() {
        return initiativeId;
    }
}
