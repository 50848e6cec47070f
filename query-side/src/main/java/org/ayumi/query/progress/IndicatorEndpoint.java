package org.ayumi.query.progress;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.ayumi.query.http.ApiDocs;
import org.ayumi.query.http.ReadProblems;
import org.ayumi.query.http.ReadYourWrites;
import org.ayumi.query.http.TaggedRead;
import org.ayumi.query.http.Version;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.KeptAnswers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "indicators", description = "成果を示す指標 / Indicators")
class IndicatorEndpoint {

    private final IndicatorQuery indicators;
    private final ReadYourWrites readYourWrites;
    private final KeptAnswers kept;
    private final Clock clock;

    private record Question(String indicatorId) {}

    IndicatorEndpoint(IndicatorQuery indicators, ReadYourWrites readYourWrites, KeptAnswers kept, Clock clock) {
        this.indicators = indicators;
        this.readYourWrites = readYourWrites;
        this.kept = kept;
        this.clock = clock;
    }

    @GetMapping("/api/v1/indicators/{indicatorId}")
    @Operation(
            summary = "指標 / An indicator",
            description = "定義、基準値、目標値、年度ごとの値。ETagの版をIf-Matchに使う。"
                    + " / Definition, baseline, target, values by year. The ETag is what If-Match wants.")
    @ReadProblems
    @TaggedRead
    IndicatorView indicator(
            @Parameter(description = ApiDocs.INDICATOR_ID, example = ApiDocs.EXAMPLE_INDICATOR) @PathVariable
                    String indicatorId,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(description = ApiDocs.AT_LEAST) @RequestParam Optional<String> atLeast,
            @Parameter(hidden = true) HttpServletResponse response) {
        readYourWrites.await(atLeast, ProgressModel.NAME);
        AsOf moment = AsOf.parse(asOf, clock);
        IndicatorView view = kept.to(
                new Question(indicatorId),
                moment,
                answer -> answer.values().size(),
                () -> indicators.of(indicatorId, moment),
                ProgressModel.NAME);
        Version.tag(response, view.version());
        return view;
    }
}
