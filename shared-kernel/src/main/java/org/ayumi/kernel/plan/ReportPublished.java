package org.ayumi.kernel.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.kernel.time.FiscalYear;

/**
 * Figures of a plan were shown to somebody as they stood at a position, and can be read like that again.
 *
 * @param publicationId unique over all plans: the plan's id, a dot, p and a number
 * @param name of the paper or page, once in its plan
 * @param fiscalYear the year it speaks of
 * @param publishedOn the day of the meeting, or on which it appeared
 * @param pinnedPosition the last event that its figures contain
 */
public record ReportPublished(
        String planId,
        String publicationId,
        String name,
        Occasion occasion,
        FiscalYear fiscalYear,
        LocalDate publishedOn,
        long pinnedPosition,
        Optional<String> note)
        implements PlanEvent {}
