package org.ayumi.kernel.indicator;

import java.util.Optional;

/**
 * The baseline was revised; both stay.
 *
 * @param previous empty where the plan had stated none
 */
public record BaselineRevised(String indicatorId, Optional<Baseline> previous, Baseline current, String reason)
        implements IndicatorEvent {}
