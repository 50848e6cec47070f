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

/** Writes to the surveys of an initiative. */
@RestController
@Tag(name = "initiatives", description = "事業・取組 / Initiatives")
class SurveyEndpoint {

    private final CommandDesk desk;

    SurveyEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "アンケートの集計表を記録する / RecordSurvey",
            description =
                    "Nobody answers who was not asked, percentages are of those who answered, and single answers add up"
                            + " to them; a deviation says why not.")
    @ApiResponse(responseCode = "201")
    @PostMapping("/api/v1/initiatives/{id}/surveys")
    ResponseEntity<CommandAnswer> record(
            @PathVariable String id,
            @RequestBody SurveyBodies.Recording body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        RecordSurvey command = SurveyBodies.recording(id, body);
        Receipt receipt = desk.handIn(
                command, Precondition.optional(ifMatch), body, body.survey().source(), Optional.empty());
        return CommandAnswer.created(receipt, "/api/v1/initiatives/" + id);
    }

    @Operation(summary = "集計表を訂正する / CorrectSurvey", description = "Both tables and the reason stay.")
    @PostMapping("/api/v1/initiatives/{id}/surveys/{surveyId}/corrections")
    ResponseEntity<CommandAnswer> correct(
            @Parameter(example = "tomisato-kyodo-2.1-3-5") @PathVariable String id,
            @Parameter(example = "tomisato-kyodo-2.1-3-5.q1") @PathVariable String surveyId,
            @RequestBody SurveyBodies.Correction body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        CorrectSurvey command = SurveyBodies.correction(id, surveyId, body);
        return CommandAnswer.ok(desk.handIn(
                command, Precondition.optional(ifMatch), body, body.survey().source(), Optional.of(command.reason())));
    }
}
