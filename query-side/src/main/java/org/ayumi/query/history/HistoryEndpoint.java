package org.ayumi.query.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Optional;
import org.ayumi.query.http.ApiDocs;
import org.ayumi.query.http.ReadProblems;
import org.ayumi.query.http.ReadYourWrites;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.KeptAnswers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "indicators", description = "成果を示す指標 / Indicators")
class HistoryEndpoint {

    private final HistoryQuery history;
    private final ReadYourWrites readYourWrites;
    private final KeptAnswers kept;
    private final Clock clock;

    private record Question(String indicatorId, Optional<String> rule) {}

    HistoryEndpoint(HistoryQuery history, ReadYourWrites readYourWrites, KeptAnswers kept, Clock clock) {
        this.history = history;
        this.readYourWrites = readYourWrites;
        this.kept = kept;
        this.clock = clock;
    }

    @GetMapping("/api/v1/indicators/{indicatorId}/history")
    @Operation(
            summary = "指標の履歴 / History of an indicator",
            description =
                    "年度ごとの値と訂正、基準値と目標値の改訂。誰が、いつ、何を、なぜ。"
                            + " / Values by year with their corrections, revisions of baseline and target: who, when, what, why.")
    @ReadProblems
    IndicatorHistory history(
            @Parameter(description = ApiDocs.INDICATOR_ID, example = ApiDocs.EXAMPLE_INDICATOR) @PathVariable
                    String indicatorId,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(description = ApiDocs.RULE, example = "straight-line") @RequestParam Optional<String> rule,
            @Parameter(description = ApiDocs.AT_LEAST) @RequestParam Optional<String> atLeast) {
        readYourWrites.await(atLeast, HistoryModel.NAME);
        AsOf moment = AsOf.parse(asOf, clock);
        return kept.to(
                new Question(indicatorId, rule),
                moment,
                IndicatorHistory::lines,
                () -> history.of(indicatorId, moment, rule),
                HistoryModel.NAME);
    }
}
