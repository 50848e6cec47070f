package org.ayumi.query.audit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.time.YearBasis;
import tools.jackson.databind.JsonNode;

/**
 * Field by field, what two JSON trees differ in. Entries of lists are matched by what identifies them, not by their
 * place, so that one more entry at the top does not change all the others.
 */
final class JsonDifference {

    private static final List<String> IDENTIFYING = List.of(
            "noteId",
            "surveyId",
            "occurrenceId",
            "activityId",
            "indicatorId",
            "initiativeId",
            "sectionId",
            "by",
            "answer",
            "fiscalYear",
            "fromFiscalYear",
            "replacedPosition",
            "stage",
            "label",
            "name",
            "kind");

    private final Map<FieldPath, Leaf> leaves = new LinkedHashMap<>();

    private record Leaf(JsonNode value, YearBasis yearBasis) {}

    private JsonDifference() {}

    /** In the order of the later tree; what is only in the earlier one comes last. */
    static List<FieldChange> between(JsonNode before, JsonNode after) {
        Map<FieldPath, Leaf> earlier = leavesOf(before);
        Map<FieldPath, Leaf> later = leavesOf(after);
        Set<FieldPath> paths = new LinkedHashSet<>(later.keySet());
        paths.addAll(earlier.keySet());
        return paths.stream()
                .map(path -> change(path, Optional.ofNullable(earlier.get(path)), Optional.ofNullable(later.get(path))))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static FieldChange change(FieldPath path, Optional<Leaf> before, Optional<Leaf> after) {
        YearBasis yearBasis = after.or(() -> before).map(Leaf::yearBasis).orElse(YearBasis.FISCAL);
        return new FieldChange(path, yearBasis, before.map(Leaf::value), after.map(Leaf::value));
    }

    private static Map<FieldPath, Leaf> leavesOf(JsonNode tree) {
        JsonDifference walk = new JsonDifference();
        walk.into(FieldPath.root(), tree, YearBasis.FISCAL);
        return walk.leaves;
    }

    private void into(FieldPath path, JsonNode node, YearBasis around) {
        if (node.isObject()) {
            YearBasis yearBasis = yearBasis(node, around);
            node.propertyStream().forEach(member -> into(path.member(member.getKey()), member.getValue(), yearBasis));
        } else if (node.isArray() && node.valueStream().anyMatch(JsonNode::isObject)) {
            entries(path, node, around);
        } else if (!node.isArray() || !node.isEmpty()) {
            leaves.put(path, new Leaf(node, around));
        }
    }

    /** What is defined says itself of which years it is, if only by saying nothing. */
    private static YearBasis yearBasis(JsonNode node, YearBasis around) {
        if (!node.has("measure")) {
            return around;
        }
        return node.has("yearBasis") ? YearBasis.valueOf(node.get("yearBasis").asString()) : YearBasis.FISCAL;
    }

    private void entries(FieldPath path, JsonNode list, YearBasis around) {
        int place = 0;
        Set<String> taken = new LinkedHashSet<>();
        for (JsonNode entry : list) {
            place++;
            Optional<String> identity = identity(entry).filter(taken::add);
            into(path.entry(identity.orElse("#" + place)), entry, around);
        }
    }

    /** Parts of figures are told apart by what tells the figures apart, too. */
    private static String stage(JsonNode entry) {
        return isInterim(entry) ? both(entry.path("stage"), entry.path("asOf")) : text(entry, "stage");
    }

    private static boolean isInterim(JsonNode entry) {
        return text(entry, "stage").equals(Stage.INTERIM.name());
    }

    private static String text(JsonNode entry, String name) {
        return entry.path(name).asString("");
    }

    /** Of a year there can be a target alone and one on a sum that ends with it, and several interim counts. */
    private static String both(JsonNode first, JsonNode second) {
        return (first.asString("") + " " + second.asString("")).strip();
    }

    private static Optional<String> identity(JsonNode entry) {
        return IDENTIFYING.stream().filter(entry::has).findFirst().map(name -> switch (name) {
            case "fiscalYear" -> both(entry.path("sumFrom"), entry.path(name));
            case "stage" -> stage(entry);
            case "by" -> (text(entry, name) + " " + stage(entry)).strip();
            default -> text(entry, name);
        });
    }
}
