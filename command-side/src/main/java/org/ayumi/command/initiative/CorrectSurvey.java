package org.ayumi.command.initiative;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.survey.Survey;

/** Put the table of a survey right; its year stays. */
public record CorrectSurvey(
        @TargetAggregateIdentifier String initiativeId, String surveyId, Survey survey, String reason)
        implements Command {

    @Override
    public String addressee() {
        return initiativeId;
    }
}
