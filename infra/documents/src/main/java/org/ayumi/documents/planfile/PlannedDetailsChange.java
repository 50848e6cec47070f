package org.ayumi.documents.planfile;

import org.ayumi.kernel.time.FiscalYear;

/** From a fiscal year on the plan says something else of an initiative. */
public record PlannedDetailsChange(PlaceInFile place, FiscalYear from, DetailsChange change, String reason) {}
