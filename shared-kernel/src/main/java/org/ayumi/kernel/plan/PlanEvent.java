package org.ayumi.kernel.plan;

import org.ayumi.kernel.DomainEvent;

/** What happens to a plan as a whole. */
public sealed interface PlanEvent extends DomainEvent permits PlanAdopted, AdoptedPlanRevised, ReportPublished {

    String planId();

    @Override
    default String aggregateId() {
        return planId();
    }
}
