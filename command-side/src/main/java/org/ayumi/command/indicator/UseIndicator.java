package org.ayumi.command.indicator;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.Targets;

/**
 * Give a plan, a section or an initiative an indicator whose figures are those of another plan's: one figure, reported once.
 *
 * @param reportedAt the indicator whose figures they are
 * @param stated its own name, where it has one, and what else was said of the definition: it agrees with that one's
 */
public record UseIndicator(
        @TargetAggregateIdentifier String indicatorId,
        IndicatorOwner owner,
        String planId,
        int sequence,
        String reportedAt,
        DefinitionChange stated,
        Optional<StatedBaseline> baseline,
        Targets targets)
        implements Command {

    /** What is defined by it, once it is known what the figures are. */
    DefineIndicator defining(IndicatorDefinition definition) {
        return new DefineIndicator(
                indicatorId, owner, planId, sequence, definition, baseline.map(start -> start.of(definition)), targets);
    }

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
