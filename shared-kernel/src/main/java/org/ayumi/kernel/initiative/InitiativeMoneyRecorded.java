package org.ayumi.kernel.initiative;

import java.util.Optional;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.time.FiscalYear;

/**
 * 予算と決算: the money of a year was put down, added to or put right.
 *
 * @param previous what stood there; empty the first time
 * @param reason given when something that stood is told otherwise, and where a rule asks for one
 */
public record InitiativeMoneyRecorded(
        String initiativeId,
        FiscalYear fiscalYear,
        Optional<MoneyOfYear> previous,
        MoneyOfYear current,
        Optional<String> reason)
        implements InitiativeEvent {}
