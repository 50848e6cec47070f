package org.ayumi.query.plan;

import java.util.Optional;
import org.ayumi.kernel.plan.PlanOutline;

/**
 * A plan as it stood at a moment.
 *
 * @param previousPlanId the plan it continues, when that one is kept here too
 */
public record NamedPlan(String planId, PlanOutline outline, Optional<String> previousPlanId) {

    static NamedPlan of(PlanRow row) {
        return new NamedPlan(row.planId(), row.outline(), row.previousPlanId());
    }
}
