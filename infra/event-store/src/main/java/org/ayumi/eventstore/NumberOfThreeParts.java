package org.ayumi.eventstore;

import tools.jackson.databind.node.ObjectNode;

/**
 * The first numbering of initiatives: 基本目標-(施策)-事業, stored as {@code 1-3-2} and printed as {@code 1-(3)-②}. It said
 * the order, too.
 */
record NumberOfThreeParts(int goal, int measure, int item) {

    static final RevisionStep BECOMES_A_PLACE =
            RevisionStep.from("initiative.registered", 1, NumberOfThreeParts::withPlace);

    private static ObjectNode withPlace(ObjectNode event) {
        NumberOfThreeParts number = stored(event.required("number").asString());
        ObjectNode place = event.objectNode().put("number", number.printed()).put("order", number.order());
        event.remove("number");
        event.set("place", place);
        return event;
    }

    private static NumberOfThreeParts stored(String slug) {
        String[] parts = slug.split("-", -1);
        return new NumberOfThreeParts(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private String printed() {
        // Unicode keeps circled numbers in three blocks: 1-20, 21-35, 36-50.
        int before = item <= 20 ? '①' - 1 : item <= 35 ? '㉑' - 21 : '㊱' - 36;
        return goal + "-(" + measure + ")-" + Character.toString(before + item);
    }

    private int order() {
        return (goal * 100 + measure) * 100 + item;
    }
}
