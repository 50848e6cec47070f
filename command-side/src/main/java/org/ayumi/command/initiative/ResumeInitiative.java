package org.ayumi.command.initiative;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.time.FiscalYear;

/** Take up an initiative again that had ended; right after its last year where it never should have ended. */
public record ResumeInitiative(@TargetAggregateIdentifier String initiativeId, FiscalYear from, String reason)
        implements Command {

    @Override
    public String addressee() {
        return initiativeId;
    }
}
