package org.ayumi.query.progress;

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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "progress", description = "進捗状況 / Progress")
class StalenessEndpoint {

    private final StalenessQuery staleness;
    private final ReadYourWrites readYourWrites;
    private final Clock clock;

    StalenessEndpoint(StalenessQuery staleness, ReadYourWrites readYourWrites, Clock clock) {
        this.staleness = staleness;
        this.readYourWrites = readYourWrites;
        this.clock = clock;
    }

    @GetMapping("/api/v1/plans/{planId}/staleness")
    @Operation(
            summary = "報告の途絶え / How long nothing was heard",
            description = "指標ごとの最後の報告とそれからの日数、一度も報告のないもの、担当者。日数は答えにある日まで数える：asOfの日、省けば今日。"
                    + " / Of every indicator the last report and the days since, those never reported, and who is in"
                    + " charge. Days are counted up to the day in the answer: that of asOf, or today.")
    @ReadProblems
    PlanStaleness staleness(
            @Parameter(description = ApiDocs.PLAN_ID, example = ApiDocs.EXAMPLE_PLAN) @PathVariable String planId,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(description = ApiDocs.AT_LEAST) @RequestParam Optional<String> atLeast) {
        readYourWrites.await(atLeast, ProgressModel.NAME, AcrossPlans.PROJECTION);
        return staleness.of(planId, AsOf.parse(asOf, clock));
    }
}
