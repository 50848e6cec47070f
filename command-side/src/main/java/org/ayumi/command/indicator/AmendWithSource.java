package org.ayumi.command.indicator;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.time.FiscalYear;

/**
 * Define an indicator otherwise with the one whose figures it uses. It keeps its own name.
 *
 * @param change of the source; nothing happens where it says nothing of the figures
 */
public record AmendWithSource(
        @TargetAggregateIdentifier String indicatorId,
        FiscalYear from,
        DefinitionChange change,
        Optional<Continuity> continuity,
        String reason)
        implements Command {

    @Override
    public String addressee() {
        return indicatorId;
    }
}
