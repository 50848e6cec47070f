package org.ayumi.query.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.ayumi.kernel.logic.LogicNode;
import org.ayumi.kernel.logic.NodeKind;
import org.ayumi.query.http.ApiView;

/**
 * One end of a link: an input by its words, all else by its id.
 *
 * @param kind INPUT 投入, ACTIVITY 活動, OUTPUT 産出, OUTCOME 成果
 */
@ApiView
@Schema(name = "LogicEnd")
public record LogicEnd(NodeKind kind, Optional<String> id, Optional<String> text) {

    static LogicEnd of(LogicNode node) {
        return new LogicEnd(node.kind(), node.id(), node.text());
    }
}
