package org.ayumi.command.occurrence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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

/** Writes to the gatherings (催し) of a plan. */
@RestController
@Tag(name = "plans")
class OccurrenceCommandEndpoint {

    private final CommandDesk desk;

    OccurrenceCommandEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "同じ催しの取組実績をまとめる / RecordOccurrence",
            description =
                    "One gathering that several activities of a year tell of; sums count it once. An activity tells of one.")
    @ApiResponse(responseCode = "201")
    @PostMapping("/api/v1/plans/{planId}/occurrences")
    ResponseEntity<CommandAnswer> record(
            @PathVariable String planId,
            @RequestBody OccurrenceBodies.Recording body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return CommandAnswer.created(
                desk.handIn(body.read(planId), Precondition.optional(ifMatch), body, body.source(), Optional.empty()),
                "/api/v1/plans/" + planId + "/occurrences");
    }

    @Operation(
            summary = "催しのまとめ方を訂正する / CorrectOccurrence",
            description =
                    "The whole of it as it should have been. Without tellings it is dissolved. What was said before stays readable.")
    @PostMapping("/api/v1/plans/{planId}/occurrences/{occurrenceId}/corrections")
    ResponseEntity<CommandAnswer> correct(
            @PathVariable String planId,
            @Parameter(example = "tomisato-kyodo-2.o1") @PathVariable String occurrenceId,
            @RequestBody OccurrenceBodies.Correction body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        CorrectOccurrence command = body.read(planId, occurrenceId);
        return CommandAnswer.ok(desk.handIn(
                command, Precondition.optional(ifMatch), body, body.source(), Optional.of(command.reason())));
    }
}
