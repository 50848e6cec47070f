package org.ayumi.query.plan;

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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "logic model", description = "ロジックモデル / What is to lead to what")
class LogicModelEndpoint {

    private final LogicModelQuery models;
    private final ReadYourWrites readYourWrites;
    private final Clock clock;

    LogicModelEndpoint(LogicModelQuery models, ReadYourWrites readYourWrites, Clock clock) {
        this.models = models;
        this.readYourWrites = readYourWrites;
        this.clock = clock;
    }

    @GetMapping("/api/v1/plans/{planId}/logic-model")
    @Operation(
            summary = "ロジックモデル / The logic model of a plan",
            description = "投入・活動・産出・成果と、それらを結ぶ線。廃止された事業や指標、後から改められた指標の区分も示す。"
                    + "ETagの版をIf-Matchに使う。 / Inputs, initiatives, outputs and outcomes with the links between them, and what"
                    + " of them has ended or is in another role by now. The ETag is what If-Match wants.")
    @ReadProblems
    @TaggedRead
    LogicModelView model(
            @Parameter(description = ApiDocs.PLAN_ID, example = ApiDocs.EXAMPLE_PLAN) @PathVariable String planId,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(description = ApiDocs.AT_LEAST) @RequestParam Optional<String> atLeast,
            @Parameter(hidden = true) HttpServletResponse response) {
        readYourWrites.await(atLeast, PlanModel.NAME);
        LogicModelView found = models.of(planId, AsOf.parse(asOf, clock));
        Version.tag(response, found.version());
        return found;
    }
}
