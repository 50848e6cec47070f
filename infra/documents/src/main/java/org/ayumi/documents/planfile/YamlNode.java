package org.ayumi.documents.planfile;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.kernel.ImpossibleValue;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value in the file that knows where it stands. Whoever asks it for a kind of value that it is not gets nothing, and
 * the file's author gets an error.
 */
record YamlNode(Node node, String path, int line, int column, Problems problems) {

    static YamlNode root(Node node, Problems problems) {
        return new YamlNode(node, "", lineOf(node), columnOf(node), problems);
    }

    /** The value of a key. It stands where its key stands, even if the value itself starts on a later line. */
    YamlNode under(String key, NodeTuple tuple) {
        boolean sameLine = lineOf(tuple.getKeyNode()) == lineOf(tuple.getValueNode());
        return new YamlNode(
                tuple.getValueNode(),
                path.isEmpty() ? Excerpt.of(key) : path + "." + Excerpt.of(key),
                lineOf(tuple.getKeyNode()),
                columnOf(sameLine ? tuple.getValueNode() : tuple.getKeyNode()),
                problems);
    }

    private YamlNode item(int index, Node item) {
        return new YamlNode(item, path + "[" + index + "]", lineOf(item), columnOf(item), problems);
    }

    /** Every value directly below, whatever kind this is. */
    Stream<YamlNode> children() {
        return switch (node) {
            case MappingNode map ->
                map.getValue().stream()
                        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode)
                        .map(tuple -> under(((ScalarNode) tuple.getKeyNode()).getValue(), tuple));
            case SequenceNode list ->
                IntStream.range(0, list.getValue().size())
                        .mapToObj(index -> item(index, list.getValue().get(index)));
            default -> Stream.empty();
        };
    }

    Optional<YamlMap> map(List<String> knownKeys) {
        return anyMap().map(map -> map.refusingAllBut(knownKeys));
    }

    /** A map whose keys are not known beforehand. */
    Optional<YamlMap> anyMap() {
        return node instanceof MappingNode map
                ? Optional.of(YamlMap.of(this, map))
                : refused(PlanFileProblem.MAP_NEEDED);
    }

    Stream<YamlNode> list() {
        return isList() ? children() : this.<YamlNode>refused(PlanFileProblem.LIST_NEEDED).stream();
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isEmptyList() {
        return node instanceof SequenceNode list && list.getValue().isEmpty();
    }

    /** The scalar as written. Whether YAML would call it a number or a date does not matter. */
    Optional<String> text() {
        return node instanceof ScalarNode scalar && !isEmpty()
                ? Optional.of(scalar.getValue())
                : refused(PlanFileProblem.TEXT_NEEDED);
    }

    boolean isQuoted() {
        return node instanceof ScalarNode scalar && !scalar.isPlain();
    }

    /** Whether it is just this, and not in quotes. */
    boolean isPlain(String text) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().equals(text);
    }

    private boolean isEmpty() {
        return node.getTag().equals(Tag.NULL);
    }

    private <T> Optional<T> refused(PlanFileProblem problem) {
        report(isEmpty() ? PlanFileProblem.VALUE_EMPTY : problem);
        return Optional.empty();
    }

    /** The value, or an error here when the kernel finds it impossible. */
    <T> Optional<T> check(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (ImpossibleValue e) {
            report(e);
            return Optional.empty();
        }
    }

    void report(ImpossibleValue impossible) {
        problems.add(line, column, path, impossible.messageKey(), impossible.arguments());
    }

    void report(PlanFileProblem problem, Object... arguments) {
        problems.add(line, column, path, problem.key(), List.of(arguments));
    }

    PlaceInFile place() {
        return new PlaceInFile(path, line);
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    static int columnOf(Node node) {
        return node.getStartMark().getColumn() + 1;
    }
}
