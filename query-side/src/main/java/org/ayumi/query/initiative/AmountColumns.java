package org.ayumi.query.initiative;

import jakarta.persistence.Embeddable;
import org.ayumi.kernel.initiative.MoneyAmount;

@Embeddable
record AmountColumns(String label, long yen) {

    static AmountColumns of(MoneyAmount amount) {
        return new AmountColumns(amount.label(), amount.yen());
    }

    MoneyAmount amount() {
        return new MoneyAmount(label, yen);
    }
}
