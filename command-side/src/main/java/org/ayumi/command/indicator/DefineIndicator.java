package org.ayumi.command.indicator;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.Targets;

/** Give a plan, a section or an initiative an indicator, with its baseline where there is one, and its targets. */
public record DefineIndicator(
        @TargetAggregateIdentifier String indicatorId,
        IndicatorOwner owner,
        String planId,
        int sequence,
        IndicatorDefinition definition,
        Optional<Baseline> baseline,
        Targets targets)
        implements Command {

    @Override
    public String addressee() {
        return indicatorId;
    }

    /** The indicator is not there yet. */
    @Override
    public String answeredForBy() {
        return owner.id();
    }
}
