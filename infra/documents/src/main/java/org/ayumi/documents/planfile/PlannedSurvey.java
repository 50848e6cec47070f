package org.ayumi.documents.planfile;

import org.ayumi.kernel.survey.Survey;
import org.ayumi.kernel.time.FiscalYear;

/** The table of a survey. */
public record PlannedSurvey(PlaceInFile place, FiscalYear fiscalYear, Survey survey) {}
