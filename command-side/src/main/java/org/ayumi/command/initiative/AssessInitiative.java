package org.ayumi.command.initiative;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.OfOneStream;
import org.ayumi.kernel.initiative.Assessment;
import org.ayumi.kernel.time.FiscalYear;

/**
 * Write what the section in charge thinks of a year.
 *
 * @param reason asked for where a text that stood before is replaced
 */
public record AssessInitiative(
        @TargetAggregateIdentifier String initiativeId,
        FiscalYear fiscalYear,
        Assessment assessment,
        Optional<String> reason)
        implements OfOneStream {

    @Override
    public String addressee() {
        return initiativeId;
    }
}
