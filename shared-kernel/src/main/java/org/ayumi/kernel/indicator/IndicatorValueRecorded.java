package org.ayumi.kernel.indicator;

import java.util.Optional;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.time.FiscalYear;

/**
 * The first report of a fiscal year's value.
 *
 * @param reason given where a rule asks for one: another unit, a falling cumulative count, a year before the plan
 */
public record IndicatorValueRecorded(
        String indicatorId, FiscalYear fiscalYear, Figure figure, Optional<String> note, Optional<String> reason)
        implements IndicatorEvent {}
