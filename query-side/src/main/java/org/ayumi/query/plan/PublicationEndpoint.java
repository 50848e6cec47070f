package org.ayumi.query.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.ayumi.query.http.ApiDocs;
import org.ayumi.query.http.Page;
import org.ayumi.query.http.PageLinks;
import org.ayumi.query.http.Parameters;
import org.ayumi.query.http.ReadProblems;
import org.ayumi.query.http.ReadYourWrites;
import org.ayumi.query.moment.AsOf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "plans", description = "計画 / Plans")
class PublicationEndpoint {

    private final PublicationQuery publications;
    private final ReadYourWrites readYourWrites;
    private final Clock clock;

    PublicationEndpoint(PublicationQuery publications, ReadYourWrites readYourWrites, Clock clock) {
        this.publications = publications;
        this.readYourWrites = readYourWrites;
        this.clock = clock;
    }

    @GetMapping("/api/v1/plans/{planId}/publications")
    @Operation(
            summary = "公表の一覧 / What was published of a plan",
            description = "記録された順。公表時の数値は asOf=published:{publicationId} で読める。続きはLinkヘッダーのrel=\"next\""
                    + " / In the order in which it was entered. asOf=published:{publicationId} reads what was published;"
                    + " the next page is in the Link header")
    @ReadProblems
    Page<PublicationView> publications(
            @Parameter(description = ApiDocs.PLAN_ID, example = ApiDocs.EXAMPLE_PLAN) @PathVariable String planId,
            @Parameter(description = ApiDocs.LIMIT, example = "50") @RequestParam Optional<String> limit,
            @Parameter(description = ApiDocs.AFTER) @RequestParam Optional<String> after,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(description = ApiDocs.AT_LEAST) @RequestParam Optional<String> atLeast,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response) {
        readYourWrites.await(atLeast, PlanModel.NAME);
        Page<PublicationView> page =
                publications.page(planId, AsOf.parse(asOf, clock), Parameters.limit(limit), Parameters.cursor(after));
        PageLinks.next(request, response, page);
        return page;
    }

    @GetMapping("/api/v1/plans/{planId}/publications/{publicationId}")
    @Operation(
            summary = "公表 / A publication",
            description = "どの時点の記録を公表したか / Which position was published, when and where")
    @ReadProblems
    PublicationView publication(
            @Parameter(description = ApiDocs.PLAN_ID, example = ApiDocs.EXAMPLE_PLAN) @PathVariable String planId,
            @Parameter(description = ApiDocs.PUBLICATION_ID, example = ApiDocs.EXAMPLE_PUBLICATION) @PathVariable
                    String publicationId,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(description = ApiDocs.AT_LEAST) @RequestParam Optional<String> atLeast) {
        readYourWrites.await(atLeast, PlanModel.NAME);
        return publications.of(planId, publicationId, AsOf.parse(asOf, clock));
    }
}
