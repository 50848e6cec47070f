package org.ayumi.query.logic;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.kernel.indicator.IndicatorRole;
import org.ayumi.kernel.logic.LogicNode;
import org.ayumi.kernel.logic.LogicPaths;
import org.ayumi.kernel.logic.NodeKind;
import org.ayumi.query.plan.LogicModelView;
import org.ayumi.query.plan.LogicNodeView;

/** What the chains of a logic model lack: it is not mended by guessing. */
record Gaps(LogicModelView view, LogicPaths paths) {

    List<IncompleteChain> all() {
        return view.nodes().stream()
                .flatMap(node -> gaps(node).stream().map(gap -> chain(gap, node)))
                .toList();
    }

    private List<Gap> gaps(LogicNodeView shown) {
        LogicNode node = shown.logicNode();
        List<Gap> gaps = new ArrayList<>();
        switch (node.kind()) {
            case INPUT -> {} // what is put in needs no other reason
            case ACTIVITY -> {
                if (!paths.leadsTo(node, NodeKind.OUTPUT)) {
                    gaps.add(Gap.ACTIVITY_WITHOUT_OUTPUT);
                }
                if (!paths.leadsTo(node, NodeKind.OUTCOME)) {
                    gaps.add(Gap.ACTIVITY_WITHOUT_OUTCOME);
                }
            }
            case OUTPUT -> {
                if (!paths.follows(node, NodeKind.ACTIVITY)) {
                    gaps.add(Gap.OUTPUT_WITHOUT_ACTIVITY);
                }
                if (!paths.leadsTo(node, NodeKind.OUTCOME)) {
                    gaps.add(Gap.OUTPUT_WITHOUT_OUTCOME);
                }
            }
            case OUTCOME -> {
                if (!paths.follows(node, NodeKind.ACTIVITY)) {
                    gaps.add(Gap.OUTCOME_WITHOUT_ACTIVITY);
                }
            }
        }
        if (shown.retirement().isPresent()) {
            gaps.add(Gap.ENDED);
        }
        if (isInAnotherRole(shown)) {
            gaps.add(Gap.ANOTHER_ROLE);
        }
        return gaps;
    }

    private static boolean isInAnotherRole(LogicNodeView shown) {
        return switch (shown.node().kind()) {
            case INPUT, ACTIVITY -> false;
            case OUTPUT -> shown.role().filter(IndicatorRole.OUTPUT::equals).isEmpty();
            case OUTCOME -> shown.role().filter(IndicatorRole.OUTCOME::equals).isEmpty();
        };
    }

    private static IncompleteChain chain(Gap gap, LogicNodeView node) {
        String name = node.name().orElseGet(() -> node.logicNode().named());
        return new IncompleteChain(gap, node, LogicWords.JAPANESE.gap(gap, name), LogicWords.ENGLISH.gap(gap, name));
    }
}
