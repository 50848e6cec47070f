package org.ayumi.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.ayumi.query.http.ApiDocs;
import org.ayumi.query.http.Parameters;
import org.ayumi.query.http.ReadProblems;
import org.ayumi.query.initiative.InitiativeSheet;
import org.ayumi.query.plan.PlanView;
import org.ayumi.query.progress.IndicatorView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What an event left behind: the ordinary read, as of that event. */
@RestController
@Tag(name = "audit", description = "監査記録 / Audit trail")
class StateEndpoint {

    private static final String HOW = "asOf=positionでの読み取りと同じ内容。ほかの対象のイベントの位置は404"
            + " / The same as the read with asOf=position; 404 for the position of another's event";
    private static final String POSITION = "イベントの位置（監査記録のposition） / Position of the event, as its trail shows it";

    private final AuditQuery audit;
    private final States states;

    StateEndpoint(AuditQuery audit, States states) {
        this.audit = audit;
        this.states = states;
    }

    @GetMapping("/api/v1/plans/{id}/events/{position}/state")
    @Operation(summary = "イベント直後の計画 / The plan after an event", description = HOW)
    @ReadProblems
    PlanView plan(
            @Parameter(description = ApiDocs.PLAN_ID, example = ApiDocs.EXAMPLE_PLAN) @PathVariable String id,
            @Parameter(description = POSITION, example = "1") @PathVariable String position) {
        return states.plan(id, taken(AuditedKind.PLAN, id, position));
    }

    @GetMapping("/api/v1/initiatives/{id}/events/{position}/state")
    @Operation(summary = "イベント直後の事業 / The initiative after an event", description = HOW)
    @ReadProblems
    InitiativeSheet initiative(
            @Parameter(description = ApiDocs.INITIATIVE_ID, example = ApiDocs.EXAMPLE_INITIATIVE) @PathVariable
                    String id,
            @Parameter(description = POSITION, example = "19") @PathVariable String position) {
        return states.initiative(id, taken(AuditedKind.INITIATIVE, id, position));
    }

    @GetMapping("/api/v1/indicators/{id}/events/{position}/state")
    @Operation(summary = "イベント直後の指標 / The indicator after an event", description = HOW)
    @ReadProblems
    IndicatorView indicator(
            @Parameter(description = ApiDocs.INDICATOR_ID, example = ApiDocs.EXAMPLE_INDICATOR) @PathVariable String id,
            @Parameter(description = POSITION, example = "21") @PathVariable String position) {
        return states.indicator(id, taken(AuditedKind.INDICATOR, id, position));
    }

    private long taken(AuditedKind kind, String id, String position) {
        return audit.event(kind, id, Parameters.position("position", position)).position();
    }
}
