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
import org.ayumi.query.http.TaggedRead;
import org.ayumi.query.http.Version;
import org.ayumi.query.moment.AsOf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "plans", description = "計画 / Plans")
class PlanEndpoint {

    private final PlanQuery plans;
    private final ReadYourWrites readYourWrites;
    private final Clock clock;

    PlanEndpoint(PlanQuery plans, ReadYourWrites readYourWrites, Clock clock) {
        this.plans = plans;
        this.readYourWrites = readYourWrites;
        this.clock = clock;
    }

    @GetMapping("/api/v1/plans")
    @Operation(
            summary = "計画の一覧 / List of plans",
            description = "続きはLinkヘッダーのrel=\"next\" / The next page is in the Link header, rel=\"next\"")
    @ReadProblems
    Page<PlanView> plans(
            @Parameter(description = ApiDocs.LIMIT, example = "50") @RequestParam Optional<String> limit,
            @Parameter(description = ApiDocs.AFTER) @RequestParam Optional<String> after,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(description = ApiDocs.AT_LEAST) @RequestParam Optional<String> atLeast,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response) {
        readYourWrites.await(atLeast, PlanModel.NAME);
        Page<PlanView> page = plans.page(AsOf.parse(asOf, clock), Parameters.limit(limit), Parameters.cursor(after));
        PageLinks.next(request, response, page);
        return page;
    }

    @GetMapping("/api/v1/plans/{planId}")
    @Operation(
            summary = "計画 / A plan",
            description = "いまの版、前の版、事業・指標・取組実績の数。ETagの版をIf-Matchに使う。"
                    + " / Current and earlier editions, counts. The ETag is what If-Match wants.")
    @ReadProblems
    @TaggedRead
    PlanView plan(
            @Parameter(description = ApiDocs.PLAN_ID, example = ApiDocs.EXAMPLE_PLAN) @PathVariable String planId,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(description = ApiDocs.AT_LEAST) @RequestParam Optional<String> atLeast,
            @Parameter(hidden = true) HttpServletResponse response) {
        readYourWrites.await(atLeast, PlanModel.NAME);
        PlanView plan = plans.of(planId, AsOf.parse(asOf, clock));
        Version.tag(response, plan.version());
        return plan;
    }

    @GetMapping("/api/v1/plans/{planId}/initiatives")
    @Operation(
            summary = "計画の事業の一覧 / Initiatives of a plan",
            description = "計画の並び順。sectionがあれば、その基本目標・施策とその下の事業だけで、再掲もreprintの印をつけて示す。"
                    + "fiscalYearがあれば、その年度の名称と主たる部署。続きはLinkヘッダーのrel=\"next\""
                    + " / In the order of the plan; of a section: those on it and on the ones below it, also those that are"
                    + " printed there once more (reprint). As they are called in a fiscal year, where one is asked for."
                    + " The next page is in the Link header")
    @ReadProblems
    Page<InitiativeItem> initiatives(
            @Parameter(description = ApiDocs.PLAN_ID, example = ApiDocs.EXAMPLE_PLAN) @PathVariable String planId,
            @Parameter(description = ApiDocs.SECTION_ID, example = ApiDocs.EXAMPLE_SECTION) @RequestParam
                    Optional<String> section,
            @Parameter(description = ApiDocs.FISCAL_YEAR, example = "2023") @RequestParam Optional<String> fiscalYear,
            @Parameter(description = ApiDocs.LIMIT, example = "50") @RequestParam Optional<String> limit,
            @Parameter(description = ApiDocs.AFTER) @RequestParam Optional<String> after,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(description = ApiDocs.AT_LEAST) @RequestParam Optional<String> atLeast,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response) {
        readYourWrites.await(atLeast, PlanModel.NAME);
        Page<InitiativeItem> page = plans.initiatives(
                planId,
                section,
                Parameters.fiscalYear(fiscalYear),
                AsOf.parse(asOf, clock),
                Parameters.limit(limit),
                Parameters.cursor(after));
        PageLinks.next(request, response, page);
        return page;
    }
}
