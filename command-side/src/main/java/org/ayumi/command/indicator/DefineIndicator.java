package org.ayumi.command.indicator;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;

/** Give an initiative an indicator, with baseline and target. */
public record DefineIndicator(
        @TargetAggregateIdentifier String indicatorId,
        String initiativeId,
        String planId,
        int sequence,
        IndicatorDefinition definition,
        Baseline baseline,
        Target target)
        implements Command {

    @Override
    public String addressee() {
        return indicatorId;
    }

    /** The indicator is not there yet. */
    @Override
    public String answeredForBy() {
        return initiativeId;
    }
}
