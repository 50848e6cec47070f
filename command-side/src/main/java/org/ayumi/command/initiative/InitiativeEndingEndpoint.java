package org.ayumi.command.initiative;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.ayumi.command.dispatch.Precondition;
import org.ayumi.command.input.CommandAnswer;
import org.ayumi.command.input.CommandDesk;
import org.ayumi.command.lineage.ResumptionBody;
import org.ayumi.command.lookup.Registry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Ends initiatives, and takes them up again. */
@RestController
@Tag(name = "initiatives")
class InitiativeEndingEndpoint {

    private final CommandDesk desk;
    private final WhatEndsWithIt whatEnds;

    InitiativeEndingEndpoint(CommandDesk desk, Registry registry) {
        this.desk = desk;
        this.whatEnds = new WhatEndsWithIt(registry);
    }

    @Operation(
            summary = "事業を廃止・統合・分割する / RetireInitiative, MergeInitiatives, SplitInitiative",
            description =
                    "Its indicators end with it, all or nothing. After its last year nothing is reported any more."
                            + " Asked for again, it puts the end right.")
    @PostMapping("/api/v1/initiatives/{id}/retirement")
    ResponseEntity<CommandAnswer> retire(
            @PathVariable String id,
            @RequestBody EndingBodies.End body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        EndingBodies.Read read = body.read(id);
        Precondition precondition = Precondition.optional(ifMatch);
        return CommandAnswer.ok(desk.handIn(
                read.command(),
                whatEnds.indicators(read.command(), read.successions()),
                precondition,
                body,
                body.source(),
                Optional.of(read.command().reason())));
    }

    @Operation(
            summary = "事業を再開する / ResumeInitiative",
            description = "With the indicators that ended with it. The years in between stay without a report.")
    @PostMapping("/api/v1/initiatives/{id}/resumption")
    ResponseEntity<CommandAnswer> resume(
            @PathVariable String id,
            @RequestBody ResumptionBody body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        ResumptionBody.Read read = body.read();
        ResumeInitiative command = new ResumeInitiative(id, read.from(), read.reason());
        return CommandAnswer.ok(desk.handIn(
                command,
                whatEnds.indicators(command),
                Precondition.optional(ifMatch),
                body,
                body.source(),
                Optional.of(read.reason())));
    }
}
