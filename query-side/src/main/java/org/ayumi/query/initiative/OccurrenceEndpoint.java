package org.ayumi.query.initiative;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Optional;
import org.ayumi.query.http.ApiDocs;
import org.ayumi.query.http.Parameters;
import org.ayumi.query.http.ReadProblems;
import org.ayumi.query.http.ReadYourWrites;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.plan.AcrossPlans;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "plans", description = "計画 / Plans")
class OccurrenceEndpoint {

    private final OccurrenceQuery occurrences;
    private final ReadYourWrites readYourWrites;
    private final Clock clock;

    OccurrenceEndpoint(OccurrenceQuery occurrences, ReadYourWrites readYourWrites, Clock clock) {
        this.occurrences = occurrences;
        this.readYourWrites = readYourWrites;
        this.clock = clock;
    }

    @GetMapping("/api/v1/plans/{planId}/occurrences")
    @Operation(
            summary = "同じ催しをまとめた集計 / Gatherings told in several sheets",
            description = "催しごとに、それを記した取組実績と、計上する指標。合計では同じ催しを1回と数える。"
                    + " / Each with the activities that tell of it and the indicators that count it; the totals of the plan's"
                    + " activities count a gathering once, and say what is left out.")
    @ReadProblems
    PlanOccurrences occurrences(
            @Parameter(description = ApiDocs.PLAN_ID, example = ApiDocs.EXAMPLE_PLAN) @PathVariable String planId,
            @Parameter(description = ApiDocs.FISCAL_YEAR, example = "2023") @RequestParam Optional<String> fiscalYear,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(description = ApiDocs.AT_LEAST) @RequestParam Optional<String> atLeast) {
        readYourWrites.await(atLeast, InitiativeModel.NAME, AcrossPlans.PROJECTION);
        return occurrences.of(planId, Parameters.fiscalYear(fiscalYear), AsOf.parse(asOf, clock));
    }
}
