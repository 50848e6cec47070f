package org.ayumi.kernel.indicator;

import org.ayumi.kernel.time.FiscalYear;

/**
 * From a fiscal year on the indicator is defined otherwise: another name, unit or way of counting.
 *
 * @param from the first year for which it holds; figures of the years before keep what they were
 * @param continuity how figures of before compare with those after it
 */
public record IndicatorAmended(
        String indicatorId,
        FiscalYear from,
        IndicatorDefinition previous,
        IndicatorDefinition current,
        Continuity continuity,
        String reason)
        implements IndicatorEvent {}
