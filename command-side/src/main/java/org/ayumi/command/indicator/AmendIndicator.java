package org.ayumi.command.indicator;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.time.FiscalYear;

/**
 * Define an indicator otherwise from a fiscal year on; what was reported before stays what it was.
 *
 * @param continuity how figures of before compare with those after it; may be left out where only words change
 */
public record AmendIndicator(
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
