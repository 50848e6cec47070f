package org.ayumi.command.indicator;

import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.OfOneStream;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.time.FiscalYear;

/**
 * Tell a year's figure in its parts, or tell them anew.
 *
 * @param stage which of the year's figures
 * @param parts none to take the breakdown back
 * @param overlap why the parts do not give the figure
 * @param reason asked for where there are parts of the same kind already
 */
public record BreakDownIndicator(
        @TargetAggregateIdentifier String indicatorId,
        FiscalYear fiscalYear,
        StageOfYear stage,
        String by,
        List<PartDraft> parts,
        Optional<String> overlap,
        Optional<String> reason)
        implements OfOneStream {

    /**
     * A part as it is told: what it leaves open is that of the figure.
     *
     * @param base how many answered
     */
    public record PartDraft(String name, FigureDraft figure, Optional<Integer> base) {}

    public BreakDownIndicator {
        parts = List.copyOf(parts);
    }

    @Override
    public String addressee() {
        return indicatorId;
    }
}
