package org.ayumi.command.indicator;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.time.FiscalYear;

/** Take up an indicator again that had ended; right after its last year where it never should have ended. */
public record ResumeIndicator(@TargetAggregateIdentifier String indicatorId, FiscalYear from, String reason)
        implements Command {

    @Override
    public String addressee() {
        return indicatorId;
    }
}
