package org.ayumi.kernel.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/**
 * The ways through a logic model, each walked once however often it is asked for: a model of 300 links has tens of thousands
 * of pairs. For one question and one thread.
 */
public final class LogicPaths {

    private final Map<LogicNode, List<LogicNode>> forward = new HashMap<>();
    private final Map<LogicNode, List<LogicNode>> backward = new HashMap<>();
    private final Map<LogicNode, SequencedSet<LogicNode>> after = new HashMap<>();
    private final Map<LogicNode, SequencedSet<LogicNode>> before = new HashMap<>();

    LogicPaths() {}

    void add(LogicLink link) {
        forward.computeIfAbsent(link.from(), first -> new ArrayList<>()).add(link.to());
        backward.computeIfAbsent(link.to(), first -> new ArrayList<>()).add(link.from());
        after.clear();
        before.clear();
    }

    /** Whether a node is to lead, at once or in the end, to another. */
    boolean lead(LogicNode from, LogicNode to) {
        return after(from).contains(to);
    }

    /** All that a node is to lead to, at once or in the end. */
    public SequencedSet<LogicNode> after(LogicNode node) {
        return after.computeIfAbsent(node, from -> walked(from, forward));
    }

    /** All that is to lead to a node, at once or in the end. */
    public SequencedSet<LogicNode> before(LogicNode node) {
        return before.computeIfAbsent(node, to -> walked(to, backward));
    }

    /** Whether a node is to lead, at once or in the end, to one of a kind. */
    public boolean leadsTo(LogicNode node, NodeKind kind) {
        return after(node).stream().anyMatch(next -> next.kind() == kind);
    }

    /** Whether one of a kind is to lead, at once or in the end, to a node. */
    public boolean follows(LogicNode node, NodeKind kind) {
        return before(node).stream().anyMatch(earlier -> earlier.kind() == kind);
    }

    /** The outputs by which a node is to lead to an outcome. */
    public List<LogicNode> outputsBetween(LogicNode node, LogicNode outcome) {
        return after(node).stream()
                .filter(next -> next.kind() == NodeKind.OUTPUT)
                .filter(before(outcome)::contains)
                .toList();
    }

    private static SequencedSet<LogicNode> walked(LogicNode start, Map<LogicNode, List<LogicNode>> steps) {
        SequencedSet<LogicNode> found = new LinkedHashSet<>();
        List<LogicNode> toVisit = new ArrayList<>(List.of(start));
        while (!toVisit.isEmpty()) {
            steps.getOrDefault(toVisit.removeLast(), List.of()).stream()
                    .filter(found::add)
                    .forEach(toVisit::add);
        }
        return found;
    }
}
