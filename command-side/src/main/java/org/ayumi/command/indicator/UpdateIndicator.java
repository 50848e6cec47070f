package org.ayumi.command.indicator;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.OfOneStream;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.time.FiscalYear;

/**
 * Report a fiscal year's value for the first time in a stage. A reason is given where a rule asks for one.
 *
 * @param figure of a stage within the year it says the day
 */
public record UpdateIndicator(
        @TargetAggregateIdentifier String indicatorId,
        FiscalYear fiscalYear,
        Stage stage,
        FigureDraft figure,
        Optional<String> note,
        Optional<String> reason)
        implements OfOneStream {

    /** Of a final figure. */
    public UpdateIndicator(
            String indicatorId,
            FiscalYear fiscalYear,
            FigureDraft figure,
            Optional<String> note,
            Optional<String> reason) {
        this(indicatorId, fiscalYear, Stage.FINAL, figure, note, reason);
    }

    @Override
    public String addressee() {
        return indicatorId;
    }
}
