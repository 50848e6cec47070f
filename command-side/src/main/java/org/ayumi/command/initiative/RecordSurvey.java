package org.ayumi.command.initiative;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.survey.Survey;
import org.ayumi.kernel.time.FiscalYear;

/** Record the table of a survey. */
public record RecordSurvey(@TargetAggregateIdentifier String initiativeId, FiscalYear fiscalYear, Survey survey)
        implements Command {

    @Override
    public String addressee() {
        return initiativeId;
    }
}
