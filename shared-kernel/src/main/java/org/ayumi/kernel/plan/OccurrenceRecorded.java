package org.ayumi.kernel.plan;

import org.ayumi.kernel.occurrence.Occurrence;
import org.ayumi.kernel.time.FiscalYear;

/** Somebody saw that several activities of a year tell of one gathering. */
public record OccurrenceRecorded(String planId, String occurrenceId, FiscalYear fiscalYear, Occurrence occurrence)
        implements PlanEvent {}
