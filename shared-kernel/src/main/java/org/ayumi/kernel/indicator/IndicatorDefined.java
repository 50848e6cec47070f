package org.ayumi.kernel.indicator;

/**
 * An initiative got an indicator.
 *
 * @param sequence its place among the initiative's indicators, from 1
 */
public record IndicatorDefined(
        String indicatorId,
        String initiativeId,
        String planId,
        int sequence,
        IndicatorDefinition definition,
        Baseline baseline,
        Target target)
        implements IndicatorEvent {}
