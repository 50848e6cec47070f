package org.ayumi.kernel.plan;

import java.util.Optional;

/**
 * A plan came into force.
 *
 * @param previousPlanId the plan it continues, when that one is kept here too
 */
public record PlanAdopted(String planId, PlanOutline outline, Optional<String> previousPlanId) implements PlanEvent {}
