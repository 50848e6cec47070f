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
@Tag(name = "plans", description = "計画 / Plans")
class PlanSectionEndpoint {

    private final SectionQuery sections;
    private final ReadYourWrites readYourWrites;
    private final Clock clock;

    PlanSectionEndpoint(SectionQuery sections, ReadYourWrites readYourWrites, Clock clock) {
        this.sections = sections;
        this.readYourWrites = readYourWrites;
        this.clock = clock;
    }

    @GetMapping("/api/v1/plans/{planId}/sections")
    @Operation(
            summary = "基本目標・施策の一覧 / Sections of a plan",
            description = "階層の順。それぞれのあとに、その下のものが続く。ETagの版をIf-Matchに使う。"
                    + " / The whole tree, each section followed by those below it. The ETag is what If-Match wants.")
    @ReadProblems
    @TaggedRead
    PlanSections sections(
            @Parameter(description = ApiDocs.PLAN_ID, example = ApiDocs.EXAMPLE_PLAN) @PathVariable String planId,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(description = ApiDocs.AT_LEAST) @RequestParam Optional<String> atLeast,
            @Parameter(hidden = true) HttpServletResponse response) {
        readYourWrites.await(atLeast, PlanModel.NAME);
        PlanSections found = sections.of(planId, AsOf.parse(asOf, clock));
        Version.tag(response, found.version());
        return found;
    }
}
