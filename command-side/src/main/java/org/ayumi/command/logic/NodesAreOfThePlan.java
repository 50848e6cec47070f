package org.ayumi.command.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.Registry;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorRole;
import org.ayumi.kernel.logic.LogicLink;
import org.ayumi.kernel.logic.LogicModel;
import org.ayumi.kernel.logic.LogicNode;
import org.ayumi.kernel.logic.NodeKind;

/**
 * New links join initiatives and indicators of the plan, the indicators in the role that they are said to have. What became of
 * the nodes of links that were there before is told at reading.
 */
record NodesAreOfThePlan(String planId, Registry registry) {

    void check(LogicModel model, List<LogicLink> linked) {
        List<Fault> faults = new ArrayList<>();
        for (int index = 0; index < model.links().size(); index++) {
            LogicLink link = model.links().get(index);
            if (linked.contains(link)) {
                fault("links[" + index + "].from.", link.from()).ifPresent(faults::add);
                fault("links[" + index + "].to.", link.to()).ifPresent(faults::add);
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, faults);
        }
    }

    private Optional<Fault> fault(String prefix, LogicNode node) {
        return switch (node.kind()) {
            case INPUT -> Optional.empty();
            case ACTIVITY ->
                registry.planOfInitiative(node.named()).equals(Optional.of(planId))
                        ? Optional.empty()
                        : Optional.of(Fault.at(prefix + "id", "initiative.unknown-in-plan", node.named()));
            case OUTPUT, OUTCOME ->
                registry.planOfIndicator(node.named()).equals(Optional.of(planId))
                        ? role(prefix + "kind", node)
                        : Optional.of(Fault.at(prefix + "id", "indicator.unknown-in-plan", node.named()));
        };
    }

    private Optional<Fault> role(String field, LogicNode node) {
        IndicatorRole needed = node.kind() == NodeKind.OUTPUT ? IndicatorRole.OUTPUT : IndicatorRole.OUTCOME;
        return registry.definitionOf(node.named())
                        .flatMap(IndicatorDefinition::role)
                        .filter(needed::equals)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Fault.at(field, "logic.role", node.named(), needed));
    }
}
