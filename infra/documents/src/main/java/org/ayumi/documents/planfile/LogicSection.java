package org.ayumi.documents.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.indicator.IndicatorRole;
import org.ayumi.kernel.logic.LogicLink;
import org.ayumi.kernel.logic.LogicModel;
import org.ayumi.kernel.logic.LogicNode;
import org.ayumi.kernel.logic.NodeKind;

/**
 * {@code logicModel}: what is to lead to what. Initiatives and indicators are named as elsewhere in the file; what an indicator
 * is follows from its role.
 *
 * @param file as read so far
 * @param isWhole whether nothing was wrong with it: else an indicator may be missing, and others may be taken for it
 */
record LogicSection(PlanFile file, Successors names, boolean isWhole) {

    private static final String KEY = "logicModel";

    private static final List<String> KEYS = List.of("input", "from", "to", "assumption");

    /** Those that could be read; together they are a model. */
    List<PlannedLink> read(YamlMap root) {
        List<YamlNode> nodes = new ArrayList<>();
        List<PlannedLink> links = root.each(KEY, node -> {
            Optional<PlannedLink> link = node.map(KEYS).flatMap(this::link);
            link.ifPresent(read -> nodes.add(node));
            return link;
        });
        try {
            new LogicModel(links.stream().map(PlannedLink::link).toList());
            return links;
        } catch (ImpossibleValue impossible) {
            place(impossible, nodes, root).report(impossible);
            return List.of();
        }
    }

    /** The model names a link by its index. */
    private static YamlNode place(ImpossibleValue impossible, List<YamlNode> nodes, YamlMap root) {
        String index = impossible.field().replaceAll("\\D", "");
        return index.isEmpty() ? root.value(KEY).orElseThrow() : nodes.get(Integer.parseInt(index));
    }

    private Optional<PlannedLink> link(YamlMap map) {
        if (map.value("input").isPresent()) {
            map.key("from").ifPresent(key -> key.report(PlanFileProblem.INPUT_AND_FROM));
        }
        Attempt attempt = map.attempt();
        Optional<LogicNode> from = map.value("input").isPresent()
                ? map.optional("input", Scalars::line).flatMap(text -> attempt.build(() -> LogicNode.input(text)))
                : map.required("from", this::node);
        Optional<LogicNode> to = map.required("to", this::node);
        Optional<String> assumption = map.optional("assumption", Scalars::line);
        return from.flatMap(start -> to.flatMap(
                end -> attempt.build(() -> new PlannedLink(map.place(), new LogicLink(start, end, assumption)))));
    }

    private Optional<LogicNode> node(YamlNode node) {
        return names.initiativeOrIndicator(node)
                .flatMap(named -> named.isInitiative()
                        ? Optional.of(LogicNode.of(NodeKind.ACTIVITY, named.id()))
                        : indicator(node, named.id()));
    }

    private Optional<LogicNode> indicator(YamlNode node, String id) {
        if (!isWhole) {
            return Optional.empty();
        }
        Optional<IndicatorRole> role = file.indicator(id).flatMap(PlannedIndicator::role);
        if (role.isEmpty()) {
            node.report(PlanFileProblem.INDICATOR_WITHOUT_ROLE, id);
        }
        return role.map(known -> LogicNode.of(known == IndicatorRole.OUTPUT ? NodeKind.OUTPUT : NodeKind.OUTCOME, id));
    }
}
