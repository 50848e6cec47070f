package org.ayumi.kernel.initiative;

import java.util.Optional;
import org.ayumi.kernel.survey.Survey;
import org.ayumi.kernel.time.FiscalYear;

/**
 * The table of a survey was recorded, or put right.
 *
 * @param surveyId stays through corrections
 * @param previous as it stood; empty the first time
 * @param reason given with a correction
 */
public record InitiativeSurveyed(
        String initiativeId,
        String surveyId,
        FiscalYear fiscalYear,
        Optional<Survey> previous,
        Survey current,
        Optional<String> reason)
        implements InitiativeEvent {}
