package org.ayumi.kernel.indicator;

import java.util.Optional;
import org.ayumi.kernel.lineage.Retirement;

/**
 * An indicator ends with a year, or the end that was told of it is put right. Its figures stay readable.
 *
 * @param previous the end that stood before
 */
public record IndicatorRetired(String indicatorId, Optional<Retirement> previous, Retirement current, String reason)
        implements IndicatorEvent {}
