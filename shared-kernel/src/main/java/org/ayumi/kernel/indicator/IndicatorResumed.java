package org.ayumi.kernel.indicator;

import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;

/**
 * An indicator that had ended is taken up again.
 *
 * @param previous the end that stood before
 * @param from the first year that is reported on again; right after the last one where it never should have ended
 */
public record IndicatorResumed(String indicatorId, Retirement previous, FiscalYear from, String reason)
        implements IndicatorEvent {}
