package org.ayumi.kernel.plan;

import java.util.Optional;
import org.ayumi.kernel.time.FiscalYear;

/**
 * A section in charge became known to a plan.
 *
 * @param unitId unique over all plans: the plan's id, a dot, u and a number
 * @param from the first year of which it is known to have that name; empty where it always had
 */
public record OrganisationUnitAdded(String planId, String unitId, OrganisationUnit unit, Optional<FiscalYear> from)
        implements PlanEvent {}
