package org.ayumi.kernel.logic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Set<List<LogicNode>> joined = new HashSet<>();
        LogicPaths paths = new LogicPaths();
        for (int index = 0; index < links.size(); index++) {
            LogicLink link = links.get(index);
            if (!joined.add(List.of(link.from(), link.to()))) {
                throw new ImpossibleValue("links[" + index + "]", "logic.twice");
            }
            // Between different kinds links lead forward only, and cannot come back.
            if (link.from().kind() == link.to().kind() && paths.lead(link.to(), link.from())) {
                throw new ImpossibleValue("links[" + index + "]", "logic.circle");
            }
            paths.add(link);
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

    /** What leads where. */
    public LogicPaths paths() {
        LogicPaths paths = new LogicPaths();
        links.forEach(paths::add);
        return paths;
    }
}
