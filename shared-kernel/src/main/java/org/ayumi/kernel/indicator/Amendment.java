package org.ayumi.kernel.indicator;

import org.ayumi.kernel.time.FiscalYear;

/**
 * From a fiscal year on an indicator is defined otherwise.
 *
 * @param from the first year for which it holds; figures of the years before keep what they were
 */
public record Amendment(FiscalYear from, IndicatorDefinition definition, Continuity continuity) {}
