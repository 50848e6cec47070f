package org.ayumi.command.indicator;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.command.NoteChange;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.time.FiscalYear;

/** Put a reported value right, or the note beside it. */
public record CorrectIndicatorValue(
        @TargetAggregateIdentifier String indicatorId,
        FiscalYear fiscalYear,
        FigureDraft figure,
        NoteChange note,
        String reason)
        implements Command {

    @Override
    public String addressee() {
        return indicatorId;
    }
}
