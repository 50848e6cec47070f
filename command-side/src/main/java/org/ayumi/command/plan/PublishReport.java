package org.ayumi.command.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.plan.Occasion;
import org.ayumi.kernel.time.FiscalYear;

/**
 * Keep figures as they were shown to a committee, the council or the public.
 *
 * @param pinnedPosition the last event that the figures contain; without it, the last there is
 */
public record PublishReport(
        @TargetAggregateIdentifier String planId,
        String name,
        Occasion occasion,
        FiscalYear fiscalYear,
        LocalDate publishedOn,
        Optional<Long> pinnedPosition,
        Optional<String> note)
        implements Command {

    @Override
    public String addressee() {
        return planId;
    }
}
