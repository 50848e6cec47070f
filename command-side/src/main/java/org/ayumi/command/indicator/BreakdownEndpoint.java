package org.ayumi.command.indicator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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

/** Writes to the parts of an indicator's figures. */
@RestController
@Tag(name = "indicators", description = "成果を示す指標 / Indicators")
class BreakdownEndpoint {

    private final CommandDesk desk;

    BreakdownEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "実績の内訳を記録する / BreakDownIndicator",
            description =
                    "Parts of a year's figure, by sex, age or area. Counts add up to it; ratios give it as their weighted"
                            + " mean, or lie on both sides of it; otherwise overlap says why not. Replacing one of the"
                            + " same kind needs a reason; what stood there stays readable.")
    @PutMapping("/api/v1/indicators/{id}/breakdowns/{fiscalYear}")
    ResponseEntity<CommandAnswer> breakDown(
            @Parameter(example = "tomisato-kyodo-2.1-1-1.1") @PathVariable String id,
            @Parameter(example = "2023") @PathVariable String fiscalYear,
            @RequestBody BreakdownBodies.Telling body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        BreakDownIndicator command = BreakdownBodies.read(id, IndicatorForms.yearInPath(fiscalYear), body);
        return CommandAnswer.ok(
                desk.handIn(command, Precondition.required(ifMatch), body, body.source(), command.reason()));
    }
}
