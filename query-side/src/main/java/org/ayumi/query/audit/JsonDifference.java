package org.ayumi.query.audit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Field by field, what two JSON trees differ in. Entries of lists are matched by what identifies them, not by their
 * place, so that one more entry at the top does not change all the others.
 */
final class JsonDifference {

    private static final List<String> IDENTIFYING = List.of(
            "noteId",
            "activityId",
            "indicatorId",
            "initiativeId",
            "sectionId",
            "fiscalYear",
            "fromFiscalYear",
            "replacedPosition",
            "label",
            "name");

    private final Map<FieldPath, JsonNode> leaves = new LinkedHashMap<>();

    private JsonDifference() {}

    /** In the order of the later tree; what is only in the earlier one comes last. */
    static List<FieldChange> between(JsonNode before, JsonNode after) {
        Map<FieldPath, JsonNode> earlier = leavesOf(before);
        Map<FieldPath, JsonNode> later = leavesOf(after);
        Set<FieldPath> paths = new LinkedHashSet<>(later.keySet());
        paths.addAll(earlier.keySet());
        return paths.stream()
                .map(path -> new FieldChange(
                        path, Optional.ofNullable(earlier.get(path)), Optional.ofNullable(later.get(path))))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Map<FieldPath, JsonNode> leavesOf(JsonNode tree) {
        JsonDifference walk = new JsonDifference();
        walk.into(FieldPath.root(), tree);
        return walk.leaves;
    }

    private void into(FieldPath path, JsonNode node) {
        if (node.isObject()) {
            node.propertyStream().forEach(member -> into(path.member(member.getKey()), member.getValue()));
        } else if (node.isArray() && node.valueStream().anyMatch(JsonNode::isObject)) {
            entries(path, node);
        } else if (!node.isArray() || !node.isEmpty()) {
            leaves.put(path, node);
        }
    }

    private void entries(FieldPath path, JsonNode list) {
        int place = 0;
        Set<String> taken = new LinkedHashSet<>();
        for (JsonNode entry : list) {
            place++;
            Optional<String> identity = identity(entry).filter(taken::add);
            into(path.entry(identity.orElse("#" + place)), entry);
        }
    }

    private static Optional<String> identity(JsonNode entry) {
        return IDENTIFYING.stream()
                .filter(entry::has)
                .map(name -> entry.get(name).asString())
                .findFirst();
    }
}
