package org.ayumi.kernel.indicator;

import java.math.BigDecimal;
import org.ayumi.kernel.time.FiscalYear;

/** 目標値: what is to be there in a fiscal year. */
public record Target(FiscalYear fiscalYear, Aim aim) {

    /**
     * The usual one, an amount in the indicator's unit.
     *
     * @throws org.ayumi.kernel.ImpossibleValue that names the component
     */
    public Target(FiscalYear fiscalYear, BigDecimal amount) {
        this(fiscalYear, new Aim.Amount(amount));
    }
}
