package org.ayumi.command.logic;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.ayumi.kernel.logic.NodeKind;
import org.jspecify.annotations.Nullable;

/** The request that draws a logic model. */
final class LogicBodies {

    private LogicBodies() {}

    @Schema(
            name = "LogicNode",
            description = "What is put in, an initiative, or an indicator in its role",
            example = "{\"kind\":\"ACTIVITY\",\"id\":\"tomisato-kyodo-2.1-1-1\"}")
    record Node(
            @Schema(requiredMode = REQUIRED) @Nullable NodeKind kind,

            @Schema(description = "of the initiative (ACTIVITY) or the indicator (OUTPUT, OUTCOME) of this plan")
            @Nullable String id,

            @Schema(description = "INPUT: what is put in", example = "人件費0.8人") @Nullable String text) {}

    @Schema(
            name = "LogicLink",
            description = "Only forward: INPUT, ACTIVITY, OUTPUT, OUTCOME; and from OUTCOME to OUTCOME")
    record Link(
            @Schema(requiredMode = REQUIRED) @Nullable Node from,
            @Schema(requiredMode = REQUIRED) @Nullable Node to,

            @Schema(description = "why the one should lead to the other", example = "参加した人が次の活動を始める") @Nullable String assumption) {}

    @Schema(name = "DrawLogicModel", description = "The whole model as it is to be", example = """
            {"links":[{"from":{"kind":"INPUT","text":"人件費0.8人"},
                       "to":{"kind":"ACTIVITY","id":"tomisato-kyodo-2.1-1-1"}}]}""")
    record Model(
            @Schema(requiredMode = REQUIRED, description = "none: the model is taken back") @Nullable List<@Nullable Link> links,

            @Schema(description = "required from the second version on", example = "評価シートの見直し") @Nullable String reason,

            @Nullable String source) {}
}
