package org.ayumi.command.indicator;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.NoteChange;
import org.ayumi.command.OfOneStream;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.time.FiscalYear;

/**
 * Put a reported value right, or the note beside it.
 *
 * @param stage of the value that is put right; of a stage within the year the figure says the day
 */
public record CorrectIndicatorValue(
        @TargetAggregateIdentifier String indicatorId,
        FiscalYear fiscalYear,
        Stage stage,
        FigureDraft figure,
        NoteChange note,
        String reason)
        implements OfOneStream {

    /** Of a final figure. */
    public CorrectIndicatorValue(
            String indicatorId, FiscalYear fiscalYear, FigureDraft figure, NoteChange note, String reason) {
        this(indicatorId, fiscalYear, Stage.FINAL, figure, note, reason);
    }

    @Override
    public String addressee() {
        return indicatorId;
    }
}
