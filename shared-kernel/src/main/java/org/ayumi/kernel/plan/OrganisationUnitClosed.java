package org.ayumi.kernel.plan;

import java.util.Optional;
import org.ayumi.kernel.lineage.Retirement;

/**
 * A section in charge is no longer there after a year: abolished, or others go on for it. Or the end that was told of it is
 * put right.
 *
 * @param unit as it was called at the end
 * @param previous the end that stood before
 */
public record OrganisationUnitClosed(
        String planId,
        String unitId,
        OrganisationUnit unit,
        Optional<Retirement> previous,
        Retirement current,
        String reason)
        implements PlanEvent {}
