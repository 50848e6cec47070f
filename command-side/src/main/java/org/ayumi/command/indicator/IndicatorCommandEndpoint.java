package org.ayumi.command.indicator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Writes to indicators. */
@RestController
@Tag(name = "indicators", description = "成果を示す指標 / Indicators")
class IndicatorCommandEndpoint {

    private static final String IF_MATCH = "If-Match";
    private static final String MEASURED = "実績値 measured";
    private static final String NOT_CONDUCTED = "未実施 not conducted";
    private static final String SUBSTITUTE = "代替 substitute";

    private final CommandDesk desk;

    IndicatorCommandEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "年度の実績を報告する / UpdateIndicator",
            description = "The first report of a fiscal year's value. A second, different one is a correction.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(name = MEASURED, value = """
                        {"value":{"kind":"MEASURED","amount":140,"unit":"件","asOf":"2025-03-31"},"note":"年度末の集計"}"""),
                                                @ExampleObject(name = NOT_CONDUCTED, value = """
                        {"value":{"kind":"NOT_CONDUCTED"}}"""),
                                                @ExampleObject(name = SUBSTITUTE, value = """
                        {"value":{"kind":"SUBSTITUTE","label":"来場者アンケートの関心度","amount":85.7,"unit":"%",
                         "reason":"市民アンケートは行っていない"}}""")
                                            })))
    @PutMapping("/api/v1/indicators/{id}/values/{fiscalYear}")
    ResponseEntity<CommandAnswer> update(
            @Parameter(
                            examples = {
                                @ExampleObject(name = MEASURED, value = "tomisato-kyodo-2.1-1-1.1"),
                                @ExampleObject(name = NOT_CONDUCTED, value = "tomisato-kyodo-2.1-1-2.1"),
                                @ExampleObject(name = SUBSTITUTE, value = "tomisato-kyodo-2.1-2-1.1")
                            })
                    @PathVariable
                    String id,
            @PathVariable String fiscalYear,
            @RequestBody IndicatorBodies.Update body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        UpdateIndicator command = IndicatorForms.update(id, IndicatorForms.yearInPath(fiscalYear), body);
        Receipt receipt = desk.handIn(command, Precondition.required(ifMatch), body, body.source(), command.reason());
        return CommandAnswer.ok(receipt);
    }

    @Operation(summary = "実績を訂正する / CorrectIndicatorValue", description = "Both figures and the reason stay.")
    @PostMapping({"/api/v1/indicators/{id}/values/{fiscalYear}/corrections"})
    ResponseEntity<CommandAnswer> correct(
            @PathVariable String id,
            @Parameter(example = "2023") @PathVariable String fiscalYear,
            @RequestBody IndicatorBodies.Correction body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        CorrectIndicatorValue command = IndicatorForms.correction(id, IndicatorForms.yearInPath(fiscalYear), body);
        return CommandAnswer.ok(desk.handIn(
                command, Precondition.optional(ifMatch), body, body.source(), Optional.of(command.reason())));
    }

    @Operation(summary = "目標値を見直す / ReviseTarget", description = "Both targets and the reason stay.")
    @PostMapping("/api/v1/indicators/{id}/target-revisions")
    ResponseEntity<CommandAnswer> reviseTarget(
            @PathVariable String id,
            @RequestBody IndicatorBodies.TargetRevision body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        ReviseTarget command = IndicatorForms.targetRevision(id, body);
        return CommandAnswer.ok(desk.handIn(
                command, Precondition.optional(ifMatch), body, body.source(), Optional.of(command.reason())));
    }

    @Operation(summary = "基準値を見直す / ReviseBaseline", description = "Both baselines and the reason stay.")
    @PostMapping("/api/v1/indicators/{id}/baseline-revisions")
    ResponseEntity<CommandAnswer> reviseBaseline(
            @PathVariable String id,
            @RequestBody IndicatorBodies.BaselineRevision body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        ReviseBaseline command = IndicatorForms.baselineRevision(id, body);
        return CommandAnswer.ok(desk.handIn(
                command, Precondition.optional(ifMatch), body, body.source(), Optional.of(command.reason())));
    }
}
