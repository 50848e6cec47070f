package org.ayumi.command.indicator;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.time.FiscalYear;

/** Report a fiscal year's value for the first time. A reason is given where a rule asks for one. */
public record UpdateIndicator(
        @TargetAggregateIdentifier String indicatorId,
        FiscalYear fiscalYear,
        FigureDraft figure,
        Optional<String> note,
        Optional<String> reason)
        implements Command {

    @Override
    public String addressee() {
        return indicatorId;
    }
}
