package org.ayumi.kernel.logic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ayumi.kernel.ImpossibleValue;

/**
 * 投入 → 活動 → 産出 → 成果 of a plan: what is to lead to what.
 *
 * @param links each pair of ends once, in the order in which they were drawn
 */
public record LogicModel(List<LogicLink> links) {

    public static final LogicModel NOTHING = new LogicModel(List.of());

    /** So many links anybody may have to read. */
    public static final int MOST_LINKS = 300;

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the link
     */
    public LogicModel {
        links = List.copyOf(links);
        if (links.size() > MOST_LINKS) {
            throw new ImpossibleValue("links", "logic.too-many", MOST_LINKS);
        }
        for (int index = 0; index < links.size(); index++) {
            LogicLink link = links.get(index);
            if (links.subList(0, index).stream().anyMatch(link::joinsTheSame)) {
                throw new ImpossibleValue("links[" + index + "]", "logic.twice");
            }
            if (after(link.to(), links.subList(0, index)).contains(link.from())) {
                throw new ImpossibleValue("links[" + index + "]", "logic.circle");
            }
        }
    }

    /** Those of this one that are not in another. A link with another assumption is another link. */
    public List<LogicLink> without(LogicModel other) {
        return links.stream().filter(link -> !other.links.contains(link)).toList();
    }

    /** After some were taken away and others were drawn. */
    public LogicModel changed(List<LogicLink> unlinked, List<LogicLink> linked) {
        return new LogicModel(Stream.concat(links.stream().filter(link -> !unlinked.contains(link)), linked.stream())
                .toList());
    }

    /** Every node once. */
    public List<LogicNode> nodes() {
        return links.stream()
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .distinct()
                .toList();
    }

    public List<LogicNode> nodes(NodeKind kind) {
        return nodes().stream().filter(node -> node.kind() == kind).toList();
    }

    /** All that a node is to lead to, at once or in the end. */
    public SequencedSet<LogicNode> after(LogicNode node) {
        return after(node, links);
    }

    /** Whether a node is to lead, at once or in the end, to one of a kind. */
    public boolean leadsTo(LogicNode node, NodeKind kind) {
        return after(node).stream().anyMatch(next -> next.kind() == kind);
    }

    /** Whether one of a kind is to lead, at once or in the end, to a node. */
    public boolean follows(LogicNode node, NodeKind kind) {
        return nodes(kind).stream().anyMatch(before -> after(before).contains(node));
    }

    /** The outputs by which a node is to lead to an outcome. */
    public List<LogicNode> outputsBetween(LogicNode node, LogicNode outcome) {
        Predicate<LogicNode> leadsThere = output -> after(output).contains(outcome);
        return after(node).stream()
                .filter(next -> next.kind() == NodeKind.OUTPUT)
                .filter(leadsThere)
                .toList();
    }

    private static SequencedSet<LogicNode> after(LogicNode node, List<LogicLink> links) {
        SequencedSet<LogicNode> found = new LinkedHashSet<>();
        List<LogicNode> toVisit = new ArrayList<>(List.of(node));
        while (!toVisit.isEmpty()) {
            LogicNode visited = toVisit.removeLast();
            links.stream()
                    .filter(link -> link.from().equals(visited))
                    .map(LogicLink::to)
                    .filter(found::add)
                    .forEach(toVisit::add);
        }
        return found;
    }
}
