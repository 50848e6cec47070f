package org.ayumi.command.initiative;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.ayumi.command.dispatch.Precondition;
import org.ayumi.command.dispatch.Receipt;
import org.ayumi.command.input.CommandAnswer;
import org.ayumi.command.input.CommandDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Writes to the activities (取組実績) of an initiative. */
@RestController
@Tag(name = "activities", description = "取組実績 / Activities")
class ActivityEndpoint {

    private final CommandDesk desk;

    ActivityEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "取組実績を記録する / RecordActivity",
            description = "Dates lie in the fiscal year; countedBy names indicators of the same plan.")
    @ApiResponse(responseCode = "201")
    @PostMapping("/api/v1/initiatives/{id}/activities")
    ResponseEntity<CommandAnswer> record(
            @PathVariable String id,
            @RequestBody ActivityBodies.Recording body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        RecordActivity command = ActivityForms.recording(id, body);
        Receipt receipt = desk.handIn(command, Precondition.optional(ifMatch), body, body.source(), Optional.empty());
        return CommandAnswer.created(receipt, "/api/v1/initiatives/" + id);
    }

    @Operation(summary = "取組実績を訂正する / CorrectActivity", description = "Both versions and the reason stay.")
    @PostMapping("/api/v1/initiatives/{id}/activities/{activityId}/corrections")
    ResponseEntity<CommandAnswer> correct(
            @PathVariable String id,
            @PathVariable String activityId,
            @RequestBody ActivityBodies.Correction body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        CorrectActivity command = ActivityForms.correction(id, activityId, body);
        return CommandAnswer.ok(desk.handIn(
                command, Precondition.optional(ifMatch), body, body.source(), Optional.of(command.reason())));
    }

    @Operation(summary = "取組実績を取り下げる / WithdrawActivity", description = "It stays readable in the history.")
    @PostMapping("/api/v1/initiatives/{id}/activities/{activityId}/withdrawal")
    ResponseEntity<CommandAnswer> withdraw(
            @PathVariable String id,
            @Parameter(example = "tomisato-kyodo-2.1-3-2.a2") @PathVariable String activityId,
            @RequestBody ActivityBodies.Withdrawal body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        WithdrawActivity command = ActivityForms.withdrawal(id, activityId, body);
        return CommandAnswer.ok(desk.handIn(
                command, Precondition.optional(ifMatch), body, body.source(), Optional.of(command.reason())));
    }
}
