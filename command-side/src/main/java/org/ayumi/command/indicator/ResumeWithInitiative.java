package org.ayumi.command.indicator;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.time.FiscalYear;

/**
 * Take up an indicator again with its initiative, where it ended with it.
 *
 * @param ended the last year that the initiative had; empty where it had not ended
 */
public record ResumeWithInitiative(
        @TargetAggregateIdentifier String indicatorId, Optional<FiscalYear> ended, FiscalYear from, String reason)
        implements Command {

    @Override
    public String addressee() {
        return indicatorId;
    }
}
