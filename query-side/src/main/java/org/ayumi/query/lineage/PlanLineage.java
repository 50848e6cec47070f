package org.ayumi.query.lineage;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.lifespan.RetirementView;
import org.ayumi.query.plan.NamedPlan;

/**
 * What a plan continues, which plans continue it, and where its initiatives come from and go on.
 *
 * @param previousPlanId the plan it continues; left out where there is none
 * @param initiatives those with predecessors or successors, in the order of the plan
 * @param position up to which events are in this answer
 */
@ApiView
public record PlanLineage(
        @Schema(example = "tomisato-kyodo-2") String planId,
        String name,
        @Schema(example = "改訂版") String edition,
        Optional<String> previousPlanId,
        List<Continuation> continuedBy,
        List<Neighbours> initiatives,
        long position) {

    /** A plan that continues this one. */
    @ApiView
    @Schema(name = "PlanContinuation")
    public record Continuation(
            @Schema(example = "tomisato-kyodo-3") String planId,
            String name,
            @Schema(example = "初版") String edition,
            @Schema(example = "2027") int firstYear,
            @Schema(example = "令和9年度") String firstYearLabel) {

        static Continuation of(NamedPlan plan) {
            return new Continuation(
                    plan.planId(),
                    plan.outline().name(),
                    plan.outline().edition(),
                    plan.outline().firstYear().startYear(),
                    plan.outline().firstYear().label());
        }
    }

    /**
     * An initiative of the plan with those right before and after it, of whatever plans.
     *
     * @param initiativeNumber as printed
     * @param retirement its own end that stands; left out where it goes on
     */
    @ApiView
    @Schema(name = "InitiativeNeighbours")
    public record Neighbours(
            @Schema(example = "tomisato-kyodo-2.1-2-3") String initiativeId,
            @Schema(example = "1-(2)-③") String initiativeNumber,
            String initiativeName,
            Optional<RetirementView> retirement,
            List<InitiativeInLine> predecessors,
            List<InitiativeInLine> successors) {}
}
