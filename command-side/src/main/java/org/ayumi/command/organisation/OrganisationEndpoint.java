package org.ayumi.command.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.ayumi.command.dispatch.Precondition;
import org.ayumi.command.input.CommandAnswer;
import org.ayumi.command.input.CommandDesk;
import org.ayumi.command.lookup.Registry;
import org.ayumi.command.plan.AmendOrganisationUnit;
import org.ayumi.command.plan.CloseOrganisationUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Writes to the sections in charge of a plan. */
@RestController
@Tag(name = "plans")
class OrganisationEndpoint {

    private final CommandDesk desk;
    private final WhereverItIsNamed named;

    OrganisationEndpoint(CommandDesk desk, Registry registry) {
        this.desk = desk;
        this.named = new WhereverItIsNamed(registry);
    }

    @Operation(
            summary = "担当課を加える / AddOrganisationUnit",
            description = "Called as the sheets print it, so that a later change of its name finds it there.")
    @ApiResponse(responseCode = "201")
    @PostMapping("/api/v1/plans/{planId}/organisation-units")
    ResponseEntity<CommandAnswer> add(
            @PathVariable String planId,
            @RequestBody OrganisationBodies.Addition body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return CommandAnswer.created(
                desk.handIn(body.read(planId), Precondition.optional(ifMatch), body, body.source(), Optional.empty()),
                "/api/v1/plans/" + planId + "/organisation-units");
    }

    @Operation(
            summary = "担当課の名称を改める / AmendOrganisationUnit",
            description =
                    "From a fiscal year on, with every initiative that names it, all or nothing; the sheets of the"
                            + " years before keep its name. One that was closed stands again.")
    @PostMapping("/api/v1/plans/{planId}/organisation-units/{unitId}/amendments")
    ResponseEntity<CommandAnswer> amend(
            @PathVariable String planId,
            @PathVariable String unitId,
            @RequestBody OrganisationBodies.Amendment body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        AmendOrganisationUnit command = body.read(planId, unitId);
        return CommandAnswer.ok(desk.handIn(
                command,
                named.called(command),
                Precondition.optional(ifMatch),
                body,
                body.source(),
                Optional.of(command.reason())));
    }

    @Operation(
            summary = "担当課を廃止・統合する / CloseOrganisationUnit",
            description = "Where others go on for it, every initiative that names it names them from the next year on.")
    @PostMapping("/api/v1/plans/{planId}/organisation-units/{unitId}/closing")
    ResponseEntity<CommandAnswer> close(
            @PathVariable String planId,
            @PathVariable String unitId,
            @RequestBody OrganisationBodies.Closing body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        CloseOrganisationUnit command = body.read(planId, unitId);
        return CommandAnswer.ok(desk.handIn(
                command,
                named.closed(command),
                Precondition.optional(ifMatch),
                body,
                body.source(),
                Optional.of(command.reason())));
    }
}
