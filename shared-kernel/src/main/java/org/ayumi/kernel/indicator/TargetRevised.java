package org.ayumi.kernel.indicator;

/** The target was revised; both stay. */
public record TargetRevised(String indicatorId, Target previous, Target current, String reason)
        implements IndicatorEvent {}
