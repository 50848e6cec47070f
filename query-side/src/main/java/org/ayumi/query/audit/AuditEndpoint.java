package org.ayumi.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.ayumi.query.support.ApiDocs;
import org.ayumi.query.support.AsOf;
import org.ayumi.query.support.Page;
import org.ayumi.query.support.PageLinks;
import org.ayumi.query.support.Parameters;
import org.ayumi.query.support.ReadProblems;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Audit trails come from the event store itself, so there is no projection to wait for. */
@RestController
@Tag(name = "audit", description = "監査記録 / Audit trail")
class AuditEndpoint {

    private static final String HOW = "記録されたイベントを古い順に。続きはLinkヘッダーのrel=\"next\""
            + " / The stored events, newest last; the next page is in the Link header";

    private final AuditQuery audit;
    private final Clock clock;

    AuditEndpoint(AuditQuery audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/api/v1/plans/{planId}/events")
    @Operation(summary = "計画の監査記録 / Audit trail of a plan", description = HOW)
    @ReadProblems
    Page<AuditItem> ofPlan(
            @Parameter(description = ApiDocs.PLAN_ID, example = ApiDocs.EXAMPLE_PLAN) @PathVariable String planId,
            @Parameter(description = ApiDocs.LIMIT, example = "50") @RequestParam Optional<String> limit,
            @Parameter(description = ApiDocs.AFTER) @RequestParam Optional<String> after,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(hidden = true) HttpServletResponse response) {
        return events(AuditedKind.PLAN, planId, limit, after, asOf, response);
    }

    @GetMapping("/api/v1/initiatives/{initiativeId}/events")
    @Operation(summary = "事業の監査記録 / Audit trail of an initiative", description = HOW)
    @ReadProblems
    Page<AuditItem> ofInitiative(
            @Parameter(description = ApiDocs.INITIATIVE_ID, example = ApiDocs.EXAMPLE_INITIATIVE) @PathVariable
                    String initiativeId,
            @Parameter(description = ApiDocs.LIMIT, example = "50") @RequestParam Optional<String> limit,
            @Parameter(description = ApiDocs.AFTER) @RequestParam Optional<String> after,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(hidden = true) HttpServletResponse response) {
        return events(AuditedKind.INITIATIVE, initiativeId, limit, after, asOf, response);
    }

    @GetMapping("/api/v1/indicators/{indicatorId}/events")
    @Operation(summary = "指標の監査記録 / Audit trail of an indicator", description = HOW)
    @ReadProblems
    Page<AuditItem> ofIndicator(
            @Parameter(description = ApiDocs.INDICATOR_ID, example = ApiDocs.EXAMPLE_INDICATOR) @PathVariable
                    String indicatorId,
            @Parameter(description = ApiDocs.LIMIT, example = "50") @RequestParam Optional<String> limit,
            @Parameter(description = ApiDocs.AFTER) @RequestParam Optional<String> after,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(hidden = true) HttpServletResponse response) {
        return events(AuditedKind.INDICATOR, indicatorId, limit, after, asOf, response);
    }

    private Page<AuditItem> events(
            AuditedKind kind,
            String aggregateId,
            Optional<String> limit,
            Optional<String> after,
            Optional<String> asOf,
            HttpServletResponse response) {
        Page<AuditItem> page = audit.events(kind, aggregateId, AsOf.parse(asOf, clock), Parameters.limit(limit), after);
        PageLinks.next(response, page);
        return page;
    }
}
