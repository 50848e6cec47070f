package org.ayumi.kernel.initiative;

import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;

/** Money an activity moved, in yen: 補助金交付決定額 400,000. */
public record MoneyAmount(String label, long yen) {

    private static final long MOST_YEN = 999_999_999_999_999L;

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public MoneyAmount {
        label = Text.line("label", label);
        if (yen < 0) {
            throw new ImpossibleValue("yen", "amount.negative");
        }
        if (yen > MOST_YEN) {
            throw new ImpossibleValue("yen", "amount.too-large", 15);
        }
    }
}
