package org.ayumi.command.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;

/** Divide a plan: 基本目標, 施策 or any other level. */
public record AddPlanSection(@TargetAggregateIdentifier String planId, SectionDraft section) implements Command {

    @Override
    public String addressee() {
        return planId;
    }
}
