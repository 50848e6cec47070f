package org.ayumi.command.indicator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Command;
import org.ayumi.command.Refusal;
import org.ayumi.command.dispatch.Precondition;
import org.ayumi.command.dispatch.Receipt;
import org.ayumi.command.input.CommandAnswer;
import org.ayumi.command.input.CommandDesk;
import org.ayumi.command.lookup.Registry;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Gives a plan, a section or an initiative an indicator, and defines it otherwise. */
@RestController
@Tag(name = "indicators")
class DefinitionEndpoint {

    private static final String IF_MATCH = "If-Match";

    private final CommandDesk desk;
    private final Registry registry;
    private final WhereverItIsUsed uses;

    DefinitionEndpoint(CommandDesk desk, Registry registry) {
        this.desk = desk;
        this.registry = registry;
        this.uses = new WhereverItIsUsed(registry);
    }

    @Operation(
            summary = "事業の指標を定める / DefineIndicator",
            description = "With its targets, and its baseline where there is one; ids follow the initiative.")
    @ApiResponse(responseCode = "201")
    @PostMapping("/api/v1/initiatives/{id}/indicators")
    ResponseEntity<CommandAnswer> ofInitiative(
            @PathVariable String id,
            @RequestBody IndicatorBodies.Definition body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        return define(IndicatorOwner.initiative(id), body, ifMatch);
    }

    @Operation(
            summary = "基本目標や施策の指標を定める / DefineIndicator",
            description = "Of a section of the plan; ids follow the section.")
    @ApiResponse(responseCode = "201")
    @PostMapping("/api/v1/sections/{sectionId}/indicators")
    ResponseEntity<CommandAnswer> ofSection(
            @PathVariable String sectionId,
            @RequestBody IndicatorBodies.Definition body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        return define(IndicatorOwner.section(sectionId), body, ifMatch);
    }

    @Operation(
            summary = "計画全体の指標を定める / DefineIndicator",
            description = "Of the plan itself; ids follow the plan: i1, i2.")
    @ApiResponse(responseCode = "201")
    @PostMapping("/api/v1/plans/{planId}/indicators")
    ResponseEntity<CommandAnswer> ofPlan(
            @PathVariable String planId,
            @RequestBody IndicatorBodies.Definition body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        return define(IndicatorOwner.plan(planId), body, ifMatch);
    }

    @Operation(
            summary = "指標の定義を改める / AmendIndicator",
            description =
                    "From a fiscal year on: name, unit, way of counting, survey, range. Figures before keep what they"
                            + " were; how they compare with those after is said by continuity. Indicators of other plans"
                            + " that use its figures are amended with it, all or nothing.")
    @PostMapping("/api/v1/indicators/{id}/amendments")
    ResponseEntity<CommandAnswer> amend(
            @PathVariable String id,
            @RequestBody AmendmentBodies.Change body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        AmendIndicator command = body.read(id);
        Precondition precondition = Precondition.optional(ifMatch);
        List<AmendWithSource> following = uses.amended(command);
        Optional<String> reason = Optional.of(command.reason());
        return following.isEmpty()
                ? CommandAnswer.ok(desk.handIn(command, precondition, body, body.source(), reason))
                : CommandAnswer.ok(desk.handIn(command, following, precondition, body, body.source(), reason));
    }

    private ResponseEntity<CommandAnswer> define(
            IndicatorOwner owner, IndicatorBodies.Definition body, @Nullable String ifMatch) {
        Precondition precondition = Precondition.ofSomethingNew(ifMatch);
        // Of an owner that is not there, too, what is wrong with the body is told first.
        Optional<String> planId = registry.planOf(owner);
        int sequence = registry.nextIndicatorSequence(owner.id());
        Command command = body.reportedAt() == null
                ? IndicatorForms.definition(planId.orElse(""), owner, sequence, body)
                : IndicatorForms.use(planId.orElse(""), owner, sequence, body, body.reportedAt());
        if (planId.isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "id", "id.unknown", owner.id());
        }
        Receipt receipt = desk.handIn(command, precondition, body, body.source(), Optional.empty());
        return CommandAnswer.created(
                receipt, "/api/v1/indicators/" + receipt.ids().get("indicatorId"));
    }
}
