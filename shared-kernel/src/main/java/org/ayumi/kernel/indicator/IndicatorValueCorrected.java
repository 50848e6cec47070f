package org.ayumi.kernel.indicator;

import java.util.Optional;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.time.FiscalYear;

/**
 * A reported value was wrong; both figures and the reason stay.
 *
 * @param note what stands beside the figure from now on
 */
public record IndicatorValueCorrected(
        String indicatorId,
        FiscalYear fiscalYear,
        Figure previous,
        Figure current,
        Optional<String> note,
        String reason)
        implements IndicatorEvent {}
