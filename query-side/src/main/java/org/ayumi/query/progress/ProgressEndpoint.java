package org.ayumi.query.progress;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Optional;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.http.ApiDocs;
import org.ayumi.query.http.Parameters;
import org.ayumi.query.http.ReadProblems;
import org.ayumi.query.http.ReadYourWrites;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.KeptAnswers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "progress", description = "進捗状況 / Progress")
class ProgressEndpoint {

    private final ProgressQuery progress;
    private final ReadYourWrites readYourWrites;
    private final KeptAnswers kept;
    private final Clock clock;

    private record Question(String planId, Optional<FiscalYear> year, Optional<String> rule) {}

    ProgressEndpoint(ProgressQuery progress, ReadYourWrites readYourWrites, KeptAnswers kept, Clock clock) {
        this.progress = progress;
        this.readYourWrites = readYourWrites;
        this.kept = kept;
        this.clock = clock;
    }

    @GetMapping("/api/v1/plans/{planId}/progress")
    @Operation(
            summary = "計画の進捗状況 / Progress of a plan",
            description = "指標ごとの基準値・目標値・その年度の値と、計算つきの判定。"
                    + "年度を省くと、半数以上の指標に報告のある最新の年度（なければ、報告のある最新の年度）。"
                    + " / Baseline, target and the year's value of every indicator, judged with the arithmetic."
                    + " Without a fiscal year: the latest one that at least half of the indicators report on, else"
                    + " the latest one with a report.")
    @ReadProblems
    PlanProgress progress(
            @Parameter(description = ApiDocs.PLAN_ID, example = ApiDocs.EXAMPLE_PLAN) @PathVariable String planId,
            @Parameter(description = ApiDocs.FISCAL_YEAR, example = "2023") @RequestParam Optional<String> fiscalYear,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(description = ApiDocs.RULE, example = "straight-line") @RequestParam Optional<String> rule,
            @Parameter(description = ApiDocs.AT_LEAST) @RequestParam Optional<String> atLeast) {
        readYourWrites.await(atLeast, ProgressModel.NAME);
        Optional<FiscalYear> year = Parameters.fiscalYear(fiscalYear);
        AsOf moment = AsOf.parse(asOf, clock);
        return kept.to(
                new Question(planId, year, rule),
                moment,
                answer -> answer.items().size(),
                () -> progress.of(planId, year, moment, rule),
                ProgressModel.NAME);
    }
}
