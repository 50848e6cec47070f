package org.ayumi.command.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.ayumi.command.dispatch.Precondition;
import org.ayumi.command.input.CommandAnswer;
import org.ayumi.command.input.CommandDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Writes to the sections of a plan. */
@RestController
@Tag(name = "plans")
class SectionEndpoint {

    private final CommandDesk desk;

    SectionEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "基本目標や施策を加える / AddPlanSection",
            description = "A tree of any depth; the number is kept as printed, and nothing is read from it.")
    @ApiResponse(responseCode = "201")
    @PostMapping("/api/v1/plans/{planId}/sections")
    ResponseEntity<CommandAnswer> add(
            @PathVariable String planId,
            @RequestBody SectionBodies.Addition body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return CommandAnswer.created(
                desk.handIn(body.read(planId), Precondition.optional(ifMatch), body, body.source(), Optional.empty()),
                "/api/v1/plans/" + planId + "/sections");
    }

    @Operation(
            summary = "基本目標や施策の記載を改める / AmendPlanSection",
            description = "Its id stays, and so does what hangs on it. What it said before stays readable.")
    @PostMapping("/api/v1/plans/{planId}/sections/{sectionId}/amendments")
    ResponseEntity<CommandAnswer> amend(
            @PathVariable String planId,
            @PathVariable String sectionId,
            @RequestBody SectionBodies.Amendment body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        AmendPlanSection command = body.read(planId, sectionId);
        return CommandAnswer.ok(desk.handIn(
                command, Precondition.optional(ifMatch), body, body.source(), Optional.of(command.reason())));
    }
}
