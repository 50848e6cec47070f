package org.ayumi.command.initiative;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.ayumi.command.dispatch.Precondition;
import org.ayumi.command.input.CommandAnswer;
import org.ayumi.command.input.CommandDesk;
import org.ayumi.command.input.YearText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Writes to initiatives, except their activities. */
@RestController
@Tag(name = "initiatives", description = "事業・取組 / Initiatives")
class InitiativeCommandEndpoint {

    private final CommandDesk desk;

    InitiativeCommandEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "事業を登録する / RegisterInitiative", description = "Under the city's own number.")
    @ApiResponse(responseCode = "201")
    @PostMapping("/api/v1/plans/{planId}/initiatives")
    ResponseEntity<CommandAnswer> register(
            @PathVariable String planId,
            @RequestBody InitiativeBodies.Registration body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        RegisterInitiative command = InitiativeForms.registration(planId, body);
        return CommandAnswer.created(
                desk.handIn(command, Precondition.ofSomethingNew(ifMatch), body, body.source(), Optional.empty()),
                "/api/v1/initiatives/" + command.initiativeId());
    }

    @Operation(summary = "事業の記載を改める / AmendInitiative", description = "The wording before stays readable.")
    @PostMapping("/api/v1/initiatives/{id}/amendments")
    ResponseEntity<CommandAnswer> amend(
            @PathVariable String id,
            @RequestBody InitiativeBodies.Amendment body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        AmendInitiative command = InitiativeForms.amendment(id, body);
        return CommandAnswer.ok(desk.handIn(
                command, Precondition.optional(ifMatch), body, body.source(), Optional.of(command.reason())));
    }

    @Operation(
            summary = "事業の番号や位置を変える / MoveInitiative",
            description = "Its id stays, and all that was told of it. The place before stays readable.")
    @PostMapping("/api/v1/initiatives/{id}/moves")
    ResponseEntity<CommandAnswer> move(
            @PathVariable String id,
            @RequestBody InitiativeBodies.Move body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        MoveInitiative command = InitiativeForms.move(id, body);
        return CommandAnswer.ok(desk.handIn(
                command, Precondition.optional(ifMatch), body, body.source(), Optional.of(command.reason())));
    }

    @Operation(summary = "年次計画を定める / ScheduleInitiative", description = "Replacing one needs a reason.")
    @PutMapping("/api/v1/initiatives/{id}/schedule")
    ResponseEntity<CommandAnswer> schedule(
            @PathVariable String id,
            @RequestBody InitiativeBodies.Schedule body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        ScheduleInitiative command = InitiativeForms.schedule(id, body);
        return CommandAnswer.ok(
                desk.handIn(command, Precondition.required(ifMatch), body, body.source(), command.reason()));
    }

    @Operation(summary = "主な関連事業を定める / LinkInitiatives", description = "Directed, in printed order.")
    @PutMapping("/api/v1/initiatives/{id}/related-initiatives")
    ResponseEntity<CommandAnswer> link(
            @PathVariable String id,
            @RequestBody InitiativeBodies.Links body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        LinkInitiatives command = InitiativeForms.links(id, body);
        return CommandAnswer.ok(
                desk.handIn(command, Precondition.required(ifMatch), body, body.source(), Optional.empty()));
    }

    @Operation(
            summary = "再掲の位置を定める / ReprintInitiative",
            description = "All further places in which the plan shows it; it is reported on and counted once.")
    @PutMapping("/api/v1/initiatives/{id}/reprints")
    ResponseEntity<CommandAnswer> reprint(
            @PathVariable String id,
            @RequestBody InitiativeBodies.Reprints body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        ReprintInitiative command = InitiativeForms.reprints(id, body);
        return CommandAnswer.ok(
                desk.handIn(command, Precondition.required(ifMatch), body, body.source(), Optional.empty()));
    }

    @Operation(
            summary = "年度の評価と今後の方向性を書く / AssessInitiative",
            description =
                    "What the sheet of a year says of the year. Replacing it needs a reason; what stood there stays"
                            + " readable.")
    @PutMapping("/api/v1/initiatives/{id}/assessments/{fiscalYear}")
    ResponseEntity<CommandAnswer> assess(
            @PathVariable String id,
            @Parameter(example = "2023") @PathVariable String fiscalYear,
            @RequestBody InitiativeBodies.Assessment body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        AssessInitiative command = InitiativeForms.assessment(id, YearText.of(fiscalYear), body);
        return CommandAnswer.ok(
                desk.handIn(command, Precondition.required(ifMatch), body, body.source(), command.reason()));
    }
}
