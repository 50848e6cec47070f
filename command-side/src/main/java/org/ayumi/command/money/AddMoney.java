package org.ayumi.command.money;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.time.FiscalYear;

/**
 * Put down more of what a year costs, beside what stands: an accounting system tells budgets in spring and settlements in
 * summer.
 *
 * @param more kinds that are told; those that are not stay as they are
 * @param reason asked for where something that stood is told otherwise, and where an amount is unusual
 */
public record AddMoney(
        @TargetAggregateIdentifier String initiativeId,
        FiscalYear fiscalYear,
        MoneyOfYear more,
        Optional<String> reason)
        implements Command {

    @Override
    public String addressee() {
        return initiativeId;
    }
}
