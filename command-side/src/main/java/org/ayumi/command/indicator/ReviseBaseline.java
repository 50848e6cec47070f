package org.ayumi.command.indicator;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.time.FiscalYear;

/** Set another baseline; the one before stays readable. */
public record ReviseBaseline(
        @TargetAggregateIdentifier String indicatorId, FiscalYear fiscalYear, FigureDraft figure, String reason)
        implements Command {

    @Override
    public String addressee() {
        return indicatorId;
    }
}
