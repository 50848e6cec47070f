package org.ayumi.query.logic;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Optional;
import org.ayumi.query.http.ApiDocs;
import org.ayumi.query.http.Parameters;
import org.ayumi.query.http.ReadProblems;
import org.ayumi.query.http.ReadYourWrites;
import org.ayumi.query.initiative.HeldActivityQuery;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.plan.LogicModelQuery;
import org.ayumi.query.progress.MovementQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "logic model", description = "ロジックモデル / What is to lead to what")
class UnmovedEndpoint {

    private final UnmovedQuery unmoved;
    private final ReadYourWrites readYourWrites;
    private final Clock clock;

    UnmovedEndpoint(UnmovedQuery unmoved, ReadYourWrites readYourWrites, Clock clock) {
        this.unmoved = unmoved;
        this.readYourWrites = readYourWrites;
        this.clock = clock;
    }

    @GetMapping("/api/v1/plans/{planId}/logic-model/unmoved")
    @Operation(
            summary = "活動は実施、成果は動いていない / Activity done, outcome not moving",
            description =
                    "ロジックモデルでつながる事業と成果指標の組のうち、活動が実施されたのに、成果が前の比べられる値より良くなっていないもの。"
                            + "動いたかどうか言えないものは理由とともに別に、つながりの欠けたものも別に示す。年度を省くと、進捗と同じ年度。"
                            + " / Of the initiatives and the outcomes they are to lead to those where something was done in the year"
                            + " and the outcome is not better than the last comparable figure before. Where that cannot be said the"
                            + " reason is told apart, and so is what the chains lack. Without a fiscal year: that of the progress.")
    @ReadProblems
    UnmovedOutcomes unmoved(
            @Parameter(description = ApiDocs.PLAN_ID, example = ApiDocs.EXAMPLE_PLAN) @PathVariable String planId,
            @Parameter(description = ApiDocs.FISCAL_YEAR, example = "2023") @RequestParam Optional<String> fiscalYear,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(description = ApiDocs.RULE, example = "straight-line") @RequestParam Optional<String> rule,
            @Parameter(description = ApiDocs.AT_LEAST) @RequestParam Optional<String> atLeast) {
        readYourWrites.await(
                atLeast, LogicModelQuery.PROJECTION, MovementQuery.PROJECTION, HeldActivityQuery.PROJECTION);
        return unmoved.of(planId, Parameters.fiscalYear(fiscalYear), AsOf.parse(asOf, clock), rule);
    }
}
