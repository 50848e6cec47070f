package org.ayumi.query.lineage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Optional;
import org.ayumi.query.http.ApiDocs;
import org.ayumi.query.http.ReadProblems;
import org.ayumi.query.http.ReadYourWrites;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.plan.AcrossPlans;
import org.ayumi.query.progress.IndicatorQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LineageEndpoint {

    private final LineageQuery lineage;
    private final ReadYourWrites readYourWrites;
    private final Clock clock;

    LineageEndpoint(LineageQuery lineage, ReadYourWrites readYourWrites, Clock clock) {
        this.lineage = lineage;
        this.readYourWrites = readYourWrites;
        this.clock = clock;
    }

    @GetMapping("/api/v1/initiatives/{initiativeId}/lineage")
    @Tag(name = "initiatives", description = "事業・取組 / Initiatives")
    @Operation(
            summary = "事業の系譜 / Lineage of an initiative",
            description = "統合・分割・継続で前後につながる事業を、ほかの計画も含めて古いものから順に示す。"
                    + " / All that it continues and all that goes on for it by mergers, splits and continuations, also in other"
                    + " plans, from the first to the last.")
    @ReadProblems
    InitiativeLineage initiative(
            @Parameter(description = ApiDocs.INITIATIVE_ID, example = ApiDocs.EXAMPLE_INITIATIVE) @PathVariable
                    String initiativeId,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(description = ApiDocs.AT_LEAST) @RequestParam Optional<String> atLeast) {
        readYourWrites.await(atLeast, AcrossPlans.PROJECTION);
        return lineage.ofInitiative(initiativeId, AsOf.parse(asOf, clock));
    }

    @GetMapping("/api/v1/indicators/{indicatorId}/lineage")
    @Tag(name = "indicators", description = "成果を示す指標 / Indicators")
    @Operation(
            summary = "指標の系譜 / Lineage of an indicator",
            description = "統合・分割・継続で前後につながる指標を、それぞれの年度ごとの値とともに古いものから順に示す。"
                    + " / All that it continues and all that goes on for it, also in other plans, from the first to the last, each"
                    + " with its own values by year.")
    @ReadProblems
    IndicatorLineage indicator(
            @Parameter(description = ApiDocs.INDICATOR_ID, example = ApiDocs.EXAMPLE_INDICATOR) @PathVariable
                    String indicatorId,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(description = ApiDocs.AT_LEAST) @RequestParam Optional<String> atLeast) {
        readYourWrites.await(atLeast, AcrossPlans.PROJECTION, IndicatorQuery.PROJECTION);
        return lineage.ofIndicator(indicatorId, AsOf.parse(asOf, clock));
    }

    @GetMapping("/api/v1/plans/{planId}/lineage")
    @Tag(name = "plans", description = "計画 / Plans")
    @Operation(
            summary = "計画の系譜 / Lineage of a plan",
            description = "前の計画、続く計画と、前後の事業がある事業について直前・直後の事業を示す。"
                    + " / The plan it continues, the plans that continue it, and of each initiative that has any those right before"
                    + " and after it.")
    @ReadProblems
    PlanLineage plan(
            @Parameter(description = ApiDocs.PLAN_ID, example = ApiDocs.EXAMPLE_PLAN) @PathVariable String planId,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(description = ApiDocs.AT_LEAST) @RequestParam Optional<String> atLeast) {
        readYourWrites.await(atLeast, AcrossPlans.PROJECTION);
        return lineage.ofPlan(planId, AsOf.parse(asOf, clock));
    }
}
