package org.ayumi.command.indicator;

import org.ayumi.command.Refusal;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.indicator.IndicatorDefinition;

/** A reported figure, with what the reporter left to the indicator. */
final class CompletedFigure {

    private CompletedFigure() {}

    /**
     * The figure.
     *
     * @param field of the request; faults are named below it
     * @throws Refusal for what no figure can be
     */
    static Figure of(FigureDraft reported, IndicatorDefinition definition, String field) {
        try {
            return definition.complete(reported);
        } catch (ImpossibleValue fault) {
            throw Refusal.impossible(fault, field);
        }
    }
}
