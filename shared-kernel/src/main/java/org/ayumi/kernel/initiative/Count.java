package org.ayumi.kernel.initiative;

import java.math.BigDecimal;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;
import org.ayumi.kernel.figure.Amounts;

/** Something an activity counted, under its own label: 参加団体 17 団体. */
public record Count(String label, BigDecimal amount, String unit) {

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public Count {
        label = Text.line("label", label);
        amount = Amounts.asGiven("amount", amount);
        if (amount.signum() < 0) {
            throw new ImpossibleValue("amount", "amount.negative");
        }
        unit = Text.line("unit", unit);
    }
}
