package org.ayumi.command.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;

/** Call, number or place a section otherwise; what hangs on it goes along. */
public record AmendPlanSection(
        @TargetAggregateIdentifier String planId, String sectionId, SectionDraft section, String reason)
        implements Command {

    @Override
    public String addressee() {
        return planId;
    }
}
