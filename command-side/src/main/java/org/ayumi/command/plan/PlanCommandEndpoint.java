package org.ayumi.command.plan;

import io.swagger.v3.oas.annotations.Operation;
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

/** Writes to plans. */
@RestController
@Tag(name = "plans", description = "計画 / Plans")
class PlanCommandEndpoint {

    private final CommandDesk desk;

    PlanCommandEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "計画を登録する / AdoptPlan", description = "Several plans live side by side.")
    @ApiResponse(responseCode = "201")
    @PostMapping("/api/v1/plans")
    ResponseEntity<CommandAnswer> adopt(
            @RequestBody PlanBodies.Adoption body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        AdoptPlan command = body.read();
        return CommandAnswer.created(
                desk.handIn(command, Precondition.ofSomethingNew(ifMatch), body, body.source(), Optional.empty()),
                "/api/v1/plans/" + command.planId());
    }

    @Operation(summary = "計画を改訂する / ReviseAdoptedPlan", description = "The edition before stays readable.")
    @PostMapping("/api/v1/plans/{id}/revisions")
    ResponseEntity<CommandAnswer> revise(
            @PathVariable String id,
            @RequestBody PlanBodies.Revision body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        ReviseAdoptedPlan command = body.read(id);
        return CommandAnswer.ok(desk.handIn(
                command, Precondition.optional(ifMatch), body, body.source(), Optional.of(command.reason())));
    }

    @Operation(
            summary = "公表した時点を記録する / PublishReport",
            description = "承認者だけができる。その後の訂正があっても asOf=published:{publicationId} で公表時の数値を読める。"
                    + " / For the approver. Whatever is corrected later, asOf=published:{publicationId} reads what was"
                    + " published.")
    @ApiResponse(responseCode = "201")
    @PostMapping("/api/v1/plans/{planId}/publications")
    ResponseEntity<CommandAnswer> publish(
            @PathVariable String planId,
            @RequestBody PublicationBody body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        Receipt receipt =
                desk.handIn(body.read(planId), Precondition.optional(ifMatch), body, body.source(), Optional.empty());
        return CommandAnswer.created(
                receipt,
                "/api/v1/plans/" + planId + "/publications/" + receipt.ids().get("publicationId"));
    }
}
