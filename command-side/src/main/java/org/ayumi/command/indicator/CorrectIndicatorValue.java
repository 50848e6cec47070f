package org.ayumi.command.indicator;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.time.FiscalYear;

/** Put a reported value right. Without a note the one that stands there stays. */
public record CorrectIndicatorValue(
        @TargetAggregateIdentifier String indicatorId,
        FiscalYear fiscalYear,
        ReportedFigure figure,
        Optional<String> note,
        String reason)
        implements Command {

    @Override
    public String addressee() {
        return indicatorId;
    }
}
