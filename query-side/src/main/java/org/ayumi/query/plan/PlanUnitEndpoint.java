package org.ayumi.query.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.ayumi.query.http.ApiDocs;
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
class PlanUnitEndpoint {

    private final UnitQuery units;
    private final ReadYourWrites readYourWrites;
    private final Clock clock;

    PlanUnitEndpoint(UnitQuery units, ReadYourWrites readYourWrites, Clock clock) {
        this.units = units;
        this.readYourWrites = readYourWrites;
        this.clock = clock;
    }

    @GetMapping("/api/v1/plans/{planId}/organisation-units")
    @Operation(
            summary = "担当課の一覧 / Sections in charge of a plan",
            description = "年度を指定するとその年度の名称、省くと最新の名称。いつから何と呼ぶか、廃止・統合された課はその行き先も示す。"
                    + "ETagの版をIf-Matchに使う。"
                    + " / What they were called in the year asked for, else the latest; what from which year on, and the end of those"
                    + " that were closed. What held in a year is fiscalYear, what was known then is asOf."
                    + " The ETag is what If-Match wants.")
    @ReadProblems
    @TaggedRead
    PlanUnits units(
            @Parameter(description = ApiDocs.PLAN_ID, example = ApiDocs.EXAMPLE_PLAN) @PathVariable String planId,
            @Parameter(description = ApiDocs.FISCAL_YEAR, example = "2023") @RequestParam Optional<String> fiscalYear,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(description = ApiDocs.AT_LEAST) @RequestParam Optional<String> atLeast,
            @Parameter(hidden = true) HttpServletResponse response) {
        readYourWrites.await(atLeast, PlanModel.NAME);
        PlanUnits found = units.of(planId, Parameters.fiscalYear(fiscalYear), AsOf.parse(asOf, clock));
        Version.tag(response, found.version());
        return found;
    }
}
