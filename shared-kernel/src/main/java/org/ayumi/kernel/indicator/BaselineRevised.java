package org.ayumi.kernel.indicator;

/** The baseline was revised; both stay. */
public record BaselineRevised(String indicatorId, Baseline previous, Baseline current, String reason)
        implements IndicatorEvent {}
