package org.ayumi.command.indicator;

import org.ayumi.command.Refusal;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.IndicatorDefinition;

/** A reported figure, with what the reporter left to the indicator. */
final class CompletedFigure {

    private CompletedFigure() {}

    /**
     * The figure.
     *
     * @param field of the request; faults are named below it
     * @throws Refusal for what no figure can be, and no figure of this indicator
     */
    static Figure of(FigureDraft reported, IndicatorDefinition definition, String field) {
        boolean ofStates = definition.measure() == Measure.STATE;
        if (reported.kind() == (ofStates ? FigureKind.MEASURED : FigureKind.STATE)) {
            throw new Refusal(
                    Refusal.Kind.IMPOSSIBLE,
                    field + ".kind",
                    "figure.not-for-measure",
                    reported.kind(),
                    definition.measure());
        }
        try {
            Figure figure = definition.complete(reported);
            if (figure instanceof InState it && definition.placeOf(it.state()).isEmpty()) {
                throw new Refusal(
                        Refusal.Kind.IMPOSSIBLE, StateIsKnown.faults(field + ".state", it.state(), definition));
            }
            return figure;
        } catch (ImpossibleValue fault) {
            throw Refusal.impossible(fault, field);
        }
    }
}
