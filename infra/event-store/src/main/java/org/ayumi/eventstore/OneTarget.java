package org.ayumi.eventstore;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The first indicators: each belonged to an initiative, was counted, and had one amount as its target. Their figures could
 * be of five kinds, and are read as they stand.
 */
final class OneTarget {

    static final List<RevisionStep> STEPS = Stream.concat(
                    Stream.of(
                            RevisionStep.from("indicator.defined", 1, OneTarget::defined),
                            RevisionStep.from("indicator.target-revised", 1, OneTarget::revised)),
                    Stream.of("indicator.baseline-revised", "indicator.value-recorded", "indicator.value-corrected")
                            .map(name -> RevisionStep.from(name, 1, event -> event)))
            .toList();

    private OneTarget() {}

    private static ObjectNode defined(ObjectNode event) {
        JsonNode initiative = event.remove("initiativeId");
        event.set("owner", event.objectNode().put("kind", "INITIATIVE").set("id", initiative));
        ((ObjectNode) event.required("definition")).putArray("states");
        event.set("targets", targets(event.remove("target")));
        return event;
    }

    private static ObjectNode revised(ObjectNode event) {
        event.set("previous", targets(event.remove("previous")));
        event.set("current", targets(event.remove("current")));
        return event;
    }

    private static ObjectNode targets(JsonNode target) {
        ObjectNode targets = ((ObjectNode) target).objectNode();
        ObjectNode only = targets.putArray("ofYears").addObject();
        only.set("fiscalYear", target.required("fiscalYear"));
        only.putObject("aim").put("kind", "AMOUNT").set("amount", target.required("amount"));
        return targets;
    }
}
