package org.ayumi.kernel.indicator;

import java.util.Optional;

/**
 * A plan, a section or an initiative got an indicator.
 *
 * @param sequence its place among the owner's indicators, from 1
 * @param baseline empty where the plan states none
 */
public record IndicatorDefined(
        String indicatorId,
        IndicatorOwner owner,
        String planId,
        int sequence,
        IndicatorDefinition definition,
        Optional<Baseline> baseline,
        Targets targets)
        implements IndicatorEvent {}
