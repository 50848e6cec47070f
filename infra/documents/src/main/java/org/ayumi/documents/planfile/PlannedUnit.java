package org.ayumi.documents.planfile;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.time.FiscalYear;

/**
 * 担当課: a section in charge.
 *
 * @param from the first year for which it is called so; empty where it always was
 * @param amendments in the order written
 */
public record PlannedUnit(
        PlaceInFile place,
        String unitId,
        OrganisationUnit unit,
        Optional<FiscalYear> from,
        List<PlannedUnitChange> amendments,
        Optional<PlannedRetirement> closed) {

    public PlannedUnit {
        amendments = List.copyOf(amendments);
    }
}
