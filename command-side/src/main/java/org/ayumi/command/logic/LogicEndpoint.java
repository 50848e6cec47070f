package org.ayumi.command.logic;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.ayumi.command.dispatch.Precondition;
import org.ayumi.command.input.CommandAnswer;
import org.ayumi.command.input.CommandDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Draws the logic model of a plan. */
@RestController
@Tag(name = "logic model", description = "ロジックモデル / What is to lead to what")
class LogicEndpoint {

    private final CommandDesk desk;

    LogicEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "ロジックモデルを描く / DrawLogicModel",
            description =
                    "All links as they are to be. Stored is what changed: links that are new and links that are no more."
                            + " Every version but the first needs a reason, and all stay readable.")
    @PutMapping("/api/v1/plans/{planId}/logic-model")
    ResponseEntity<CommandAnswer> draw(
            @PathVariable String planId,
            @RequestBody LogicBodies.Model body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        DrawLogicModel command = LogicForms.model(planId, body);
        return CommandAnswer.ok(
                desk.handIn(command, Precondition.required(ifMatch), body, body.source(), command.reason()));
    }
}
