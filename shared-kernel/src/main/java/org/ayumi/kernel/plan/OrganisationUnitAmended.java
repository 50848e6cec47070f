package org.ayumi.kernel.plan;

import org.ayumi.kernel.time.FiscalYear;

/**
 * From a fiscal year on a section in charge is called otherwise, or stands again after it was closed. The sheets of the
 * years before keep its name.
 */
public record OrganisationUnitAmended(
        String planId,
        String unitId,
        FiscalYear from,
        OrganisationUnit previous,
        OrganisationUnit current,
        String reason)
        implements PlanEvent {}
