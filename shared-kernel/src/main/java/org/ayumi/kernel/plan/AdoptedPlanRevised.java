package org.ayumi.kernel.plan;

/** A new edition replaced the one before, which stays readable here. */
public record AdoptedPlanRevised(String planId, PlanOutline previous, PlanOutline current, String reason)
        implements PlanEvent {}
