package org.ayumi.query.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.ayumi.kernel.logic.LogicNode;
import org.ayumi.kernel.logic.NodeKind;

/** One end of a link, in flat columns: an id, or the words of an input. */
@Embeddable
record LogicNodeColumns(@Enumerated(EnumType.STRING) NodeKind kind, String node) {

    static LogicNodeColumns of(LogicNode node) {
        return new LogicNodeColumns(node.kind(), node.named());
    }

    LogicNode logicNode() {
        return kind == NodeKind.INPUT ? LogicNode.input(node) : LogicNode.of(kind, node);
    }
}
