package org.ayumi.kernel.initiative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;
import org.ayumi.kernel.figure.Amounts;

/**
 * Something an activity counted, under its own label: 参加団体 17 団体.
 *
 * @param asOf the day on which so many were counted, where one is told: LINE登録者数 4,683人（令和6年3月31日時点）
 */
public record Count(String label, BigDecimal amount, String unit, Optional<LocalDate> asOf) {

    /** Of no day of its own. */
    public Count(String label, BigDecimal amount, String unit) {
        this(label, amount, unit, Optional.empty());
    }

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
