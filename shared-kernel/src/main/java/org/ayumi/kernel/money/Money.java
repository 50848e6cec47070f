package org.ayumi.kernel.money;

import java.math.BigDecimal;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.figure.Amounts;
import org.ayumi.kernel.language.Phrasebook;

/**
 * An amount of money in the unit of the paper it was taken from: 12,400千円 is not printed as 12,400,000円.
 *
 * @param amount with the digits that were given; whole yen
 */
public record Money(BigDecimal amount, MoneyUnit unit) {

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names {@code amount}
     */
    public Money {
        amount = Amounts.asGiven("amount", amount);
        if (amount.signum() < 0) {
            throw new ImpossibleValue("amount", "amount.negative");
        }
        if (unit.inYen(amount).stripTrailingZeros().scale() > 0) {
            throw new ImpossibleValue("amount", "money.part-of-a-yen");
        }
    }

    /** What all amounts can be compared in. */
    public BigDecimal yen() {
        return Amounts.shortest(unit.inYen(amount));
    }

    /** 12,400千円. */
    public String printed() {
        return Phrasebook.number(amount) + unit.label();
    }
}
