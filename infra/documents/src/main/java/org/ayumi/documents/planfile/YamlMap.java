package org.ayumi.documents.planfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.kernel.ImpossibleValue;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A map in the file. Asked for a key that it must have and has not, it reports the key as missing. */
final class YamlMap {

    private final YamlNode self;
    private final Map<String, YamlNode> children = new LinkedHashMap<>();
    private final Map<String, YamlNode> keys = new LinkedHashMap<>();

    private YamlMap(YamlNode self) {
        this.self = self;
    }

    static YamlMap of(YamlNode self, MappingNode node) {
        YamlMap map = new YamlMap(self);
        node.getValue().forEach(map::add);
        return map;
    }

    private void add(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
            keyAt(tuple.getKeyNode(), self.path()).report(PlanFileProblem.KEY_NOT_TEXT);
            return;
        }
        String name = keyNode.getValue();
        YamlNode child = self.under(name, tuple);
        YamlNode key = keyAt(keyNode, child.path());
        YamlNode first = keys.putIfAbsent(name, key);
        if (first != null) {
            key.report(PlanFileProblem.KEY_DUPLICATE, name, first.line());
            return;
        }
        children.put(name, child);
    }

    private YamlNode keyAt(Node key, String path) {
        return new YamlNode(key, path, YamlNode.lineOf(key), YamlNode.columnOf(key), self.problems());
    }

    YamlMap refusingAllBut(List<String> known) {
        keys.forEach((name, key) -> {
            if (!known.contains(name)) {
                NearestKey.to(name, known)
                        .ifPresentOrElse(
                                near -> key.report(PlanFileProblem.KEY_UNKNOWN_NEAR, name, near),
                                () -> key.report(PlanFileProblem.KEY_UNKNOWN, name, String.join(", ", known)));
            }
        });
        return this;
    }

    /** Keys with their own places, in the order written. */
    Map<String, YamlNode> keys() {
        return keys;
    }

    Optional<YamlNode> key(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    Optional<YamlNode> value(String key) {
        return Optional.ofNullable(children.get(key));
    }

    <T> Optional<T> optional(String key, Function<YamlNode, Optional<T>> as) {
        return value(key).flatMap(as);
    }

    <T> Optional<T> required(String key, Function<YamlNode, Optional<T>> as) {
        if (!children.containsKey(key)) {
            reportAt(key, PlanFileProblem.KEY_MISSING.key(), List.of(key));
        }
        return optional(key, as);
    }

    /** The entries of a list that could be read; none where the key is absent. */
    <T> List<T> each(String key, Function<YamlNode, Optional<T>> as) {
        return value(key).stream()
                .flatMap(YamlNode::list)
                .flatMap(item -> as.apply(item).stream())
                .toList();
    }

    /** How many entries the list has, whether they can be read or not; none where there is no list. */
    int entries(String key) {
        return value(key)
                .filter(YamlNode::isList)
                .map(list -> (int) list.children().count())
                .orElse(0);
    }

    /** Like {@link #each}, for a list that must be there and not be empty. */
    <T> List<T> some(String key, Function<YamlNode, Optional<T>> as) {
        required(key, Optional::of);
        value(key).filter(YamlNode::isEmptyList).ifPresent(list -> list.report(PlanFileProblem.LIST_EMPTY));
        return each(key, as);
    }

    Attempt attempt() {
        return new Attempt(this);
    }

    int problemCount() {
        return self.problems().count();
    }

    void report(ImpossibleValue impossible) {
        reportAt(impossible.field(), impossible.messageKey(), impossible.arguments());
    }

    void report(PlanFileProblem problem, Object... arguments) {
        self.report(problem, arguments);
    }

    private void reportAt(String field, String messageKey, List<?> arguments) {
        YamlNode nearest = value(field).orElse(self);
        String path = self.path().isEmpty() ? field : self.path() + "." + field;
        self.problems().add(nearest.line(), nearest.column(), path, messageKey, arguments);
    }

    PlaceInFile place() {
        return self.place();
    }
}
