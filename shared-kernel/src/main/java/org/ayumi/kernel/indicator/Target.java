package org.ayumi.kernel.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.time.FiscalYear;

/**
 * 目標値: what is to be there in a fiscal year.
 *
 * @param sumFrom where it speaks of the sum of several years (5年間の累計), the first of them; its own year is the last
 */
public record Target(FiscalYear fiscalYear, Aim aim, Optional<FiscalYear> sumFrom) {

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public Target {
        if (sumFrom.isPresent() && aim.bound().isEmpty()) {
            throw new ImpossibleValue("sumFrom", "target.sum-of-amounts-only");
        }
        if (sumFrom.filter(first -> !first.isBefore(fiscalYear)).isPresent()) {
            throw new ImpossibleValue(
                    "sumFrom", "target.sum-of-no-years", sumFrom.get().label(), fiscalYear.label());
        }
    }

    /** Of the year alone. */
    public Target(FiscalYear fiscalYear, Aim aim) {
        this(fiscalYear, aim, Optional.empty());
    }

    /**
     * The usual one, an amount in the indicator's unit.
     *
     * @throws ImpossibleValue that names the component
     */
    public Target(FiscalYear fiscalYear, BigDecimal amount) {
        this(fiscalYear, new Aim.Amount(amount));
    }

    /** Whether it speaks of the sum of several years. */
    public boolean ofSum() {
        return sumFrom.isPresent();
    }
}
