package org.ayumi.kernel.plan;

import java.util.Optional;
import org.ayumi.kernel.occurrence.Occurrence;
import org.ayumi.kernel.time.FiscalYear;

/**
 * Other activities tell of a gathering than was said, or it is called otherwise.
 *
 * @param current empty where it is dissolved: each of its activities is a gathering of its own
 */
public record OccurrenceCorrected(
        String planId,
        String occurrenceId,
        FiscalYear fiscalYear,
        Occurrence previous,
        Optional<Occurrence> current,
        String reason)
        implements PlanEvent {}
