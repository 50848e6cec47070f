package org.ayumi.query.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.ayumi.kernel.indicator.IndicatorRole;
import org.ayumi.kernel.logic.LogicNode;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.lifespan.RetirementView;

/**
 * What is put in, done, or counted.
 *
 * @param number of an initiative, as printed
 * @param name as it is called now; left out of an input
 * @param role of an indicator, as it is defined now; another one than that of the node was said later
 * @param retirement its end, while one stands; otherwise left out
 */
@ApiView
@Schema(name = "NodeOfLogicModel")
public record LogicNodeView(
        @JsonUnwrapped LogicEnd node,
        Optional<String> number,
        Optional<String> name,
        Optional<IndicatorRole> role,
        Optional<RetirementView> retirement) {

    /** As links name it. */
    public LogicNode logicNode() {
        return new LogicNode(node.kind(), node.id(), node.text());
    }
}
