package org.ayumi.documents.planfile;

import java.util.Optional;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.time.FiscalYear;

/**
 * From a fiscal year on an indicator is defined otherwise.
 *
 * @param definition the whole of it, with what stays
 * @param continuity empty where the file does not say: only words change then
 */
public record PlannedAmendment(
        PlaceInFile place,
        FiscalYear from,
        IndicatorDefinition definition,
        Optional<Continuity> continuity,
        String reason) {}
