package org.ayumi.documents.planfile;

import org.ayumi.kernel.initiative.Assessment;
import org.ayumi.kernel.time.FiscalYear;

/** What the sheet of a year says of an initiative in that year: 評価, 今後の方向性. */
public record PlannedAssessment(PlaceInFile place, FiscalYear fiscalYear, Assessment assessment) {}
