package org.ayumi.documents.planfile;

import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.time.FiscalYear;

/**
 * From a fiscal year on a section in charge is called otherwise.
 *
 * @param unit the whole of it, with what stays
 */
public record PlannedUnitChange(PlaceInFile place, FiscalYear from, OrganisationUnit unit, String reason) {}
