package org.ayumi.kernel.indicator;

import java.math.BigDecimal;
import org.ayumi.kernel.figure.Amounts;
import org.ayumi.kernel.time.FiscalYear;

/** 目標値, in the indicator's unit. */
public record Target(FiscalYear fiscalYear, BigDecimal amount) {

    /**
     * Refuses what it cannot be.
     *
     * @throws org.ayumi.kernel.ImpossibleValue that names the component
     */
    public Target {
        amount = Amounts.asGiven("amount", amount);
    }
}
