package org.ayumi.query.progress;

import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.time.FiscalYear;

/**
 * What stands for an indicator in a year.
 *
 * @param indicatorName as the indicator is called in that year
 */
public record FigureOfIndicator(String indicatorId, String indicatorName, FiscalYear fiscalYear, Figure figure) {}
