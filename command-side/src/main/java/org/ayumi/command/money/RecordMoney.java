package org.ayumi.command.money;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.time.FiscalYear;

/**
 * Put down what a year costs.
 *
 * @param money all that is to stand for the year
 * @param reason asked for where something that stood is told otherwise, and where an amount is unusual
 */
public record RecordMoney(
        @TargetAggregateIdentifier String initiativeId,
        FiscalYear fiscalYear,
        MoneyOfYear money,
        Optional<String> reason)
        implements Command {

    @Override
    public String addressee() {
        return initiativeId;
    }
}
