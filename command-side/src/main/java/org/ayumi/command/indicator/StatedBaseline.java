package org.ayumi.command.indicator;

import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.time.FiscalYear;

/** A baseline as it was written down; what it leaves out is the indicator's. */
public record StatedBaseline(FiscalYear fiscalYear, FigureDraft figure) {

    Baseline of(IndicatorDefinition definition) {
        return new Baseline(fiscalYear, CompletedFigure.of(figure, definition, "baseline.value"));
    }
}
