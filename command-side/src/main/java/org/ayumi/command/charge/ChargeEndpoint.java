package org.ayumi.command.charge;

import io.swagger.v3.oas.annotations.Operation;
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

/** Says who is in charge of an initiative or an indicator. */
@RestController
@Tag(name = "charge", description = "担当者 / Persons in charge")
class ChargeEndpoint {

    private final CommandDesk desk;

    ChargeEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "事業の担当者を定める / HandOverInitiative",
            description =
                    "An account that may report, a post, or nobody. Its indicators follow where they have nobody of their own."
                            + " A change needs a reason; who was in charge before stays readable.")
    @PutMapping("/api/v1/initiatives/{id}/person-in-charge")
    ResponseEntity<CommandAnswer> handOverInitiative(
            @PathVariable String id,
            @RequestBody ChargeBodies.HandOver body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        HandOverInitiative command = ChargeForms.ofInitiative(id, body);
        return CommandAnswer.ok(
                desk.handIn(command, Precondition.required(ifMatch), body, body.source(), command.reason()));
    }

    @Operation(
            summary = "指標の担当者を定める / HandOverIndicator",
            description =
                    "An account that may report, a post, or nobody of its own: then that of its initiative, where there is one."
                            + " A change needs a reason; who was in charge before stays readable.")
    @PutMapping("/api/v1/indicators/{id}/person-in-charge")
    ResponseEntity<CommandAnswer> handOverIndicator(
            @PathVariable String id,
            @RequestBody ChargeBodies.HandOver body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        HandOverIndicator command = ChargeForms.ofIndicator(id, body);
        return CommandAnswer.ok(
                desk.handIn(command, Precondition.required(ifMatch), body, body.source(), command.reason()));
    }
}
