package org.ayumi.command.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.lineage.Retirement;

/** Close a section in charge after a year; others may go on for it. */
public record CloseOrganisationUnit(
        @TargetAggregateIdentifier String planId, String unitId, Retirement retirement, String reason)
        implements Command {

    @Override
    public String addressee() {
        return planId;
    }
}
