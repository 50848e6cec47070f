package org.ayumi.command.indicator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.ayumi.command.dispatch.Precondition;
import org.ayumi.command.input.CommandAnswer;
import org.ayumi.command.input.CommandDesk;
import org.ayumi.command.lineage.ResumptionBody;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Ends indicators, and takes them up again. */
@RestController
@Tag(name = "indicators")
class IndicatorEndingEndpoint {

    private final CommandDesk desk;

    IndicatorEndingEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "指標を廃止・統合・分割する / RetireIndicator",
            description = "After its last year nothing is reported any more. Asked for again, it puts the end right.")
    @PostMapping("/api/v1/indicators/{id}/retirement")
    ResponseEntity<CommandAnswer> retire(
            @Parameter(example = "tomisato-kyodo-2.2-2-3.1") @PathVariable String id,
            @RequestBody EndingBodies.End body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        RetireIndicator command = body.read(id);
        return CommandAnswer.ok(desk.handIn(
                command, Precondition.optional(ifMatch), body, body.source(), Optional.of(command.reason())));
    }

    @Operation(summary = "指標を再開する / ResumeIndicator", description = "The years in between stay without a report.")
    @PostMapping("/api/v1/indicators/{id}/resumption")
    ResponseEntity<CommandAnswer> resume(
            @Parameter(example = "tomisato-kyodo-2.2-2-3.1") @PathVariable String id,
            @RequestBody ResumptionBody body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        ResumptionBody.Read read = body.read();
        return CommandAnswer.ok(desk.handIn(
                new ResumeIndicator(id, read.from(), read.reason()),
                Precondition.optional(ifMatch),
                body,
                body.source(),
                Optional.of(read.reason())));
    }
}
