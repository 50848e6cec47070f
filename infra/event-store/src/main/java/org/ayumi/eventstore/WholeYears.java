package org.ayumi.eventstore;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Indicators before stages, rhythms and sums: every figure was final, every one was of a fiscal year and due in each, and
 * every target spoke of its year alone.
 */
final class WholeYears {

    static final List<RevisionStep> STEPS = List.of(
            RevisionStep.from("indicator.defined", 2, event -> ofFiscalYears(event, "definition")),
            RevisionStep.from(
                    "indicator.amended", 1, event -> ofFiscalYears(ofFiscalYears(event, "previous"), "current")),
            RevisionStep.from("indicator.target-revised", 2, event -> event),
            RevisionStep.from("indicator.value-recorded", 2, WholeYears::ofFinalFigure),
            RevisionStep.from("indicator.value-corrected", 2, WholeYears::ofFinalFigure));

    private WholeYears() {}

    private static ObjectNode ofFiscalYears(ObjectNode event, String definition) {
        ((ObjectNode) event.required(definition)).put("yearBasis", "FISCAL");
        return event;
    }

    private static ObjectNode ofFinalFigure(ObjectNode event) {
        return event.put("stage", "FINAL");
    }
}
