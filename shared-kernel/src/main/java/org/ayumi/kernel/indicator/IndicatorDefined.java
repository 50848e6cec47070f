package org.ayumi.kernel.indicator;

import java.util.Optional;

/**
 * A plan, a section or an initiative got an indicator.
 *
 * @param sequence its place among the owner's indicators, from 1
 * @param baseline empty where the plan states none
 * @param reportedAt the indicator of another plan whose figures are this one's, too: they are reported there, and never here
 */
public record IndicatorDefined(
        String indicatorId,
        IndicatorOwner owner,
        String planId,
        int sequence,
        IndicatorDefinition definition,
        Optional<Baseline> baseline,
        Targets targets,
        Optional<String> reportedAt)
        implements IndicatorEvent {

    /** One that is reported itself. */
    public IndicatorDefined(
            String indicatorId,
            IndicatorOwner owner,
            String planId,
            int sequence,
            IndicatorDefinition definition,
            Optional<Baseline> baseline,
            Targets targets) {
        this(indicatorId, owner, planId, sequence, definition, baseline, targets, Optional.empty());
    }
}
