package org.ayumi.kernel.indicator;

/** The targets were revised; those before stay. */
public record TargetRevised(String indicatorId, Targets previous, Targets current, String reason)
        implements IndicatorEvent {}
