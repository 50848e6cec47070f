package org.ayumi.query.initiative;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.ayumi.kernel.initiative.Count;

@Embeddable
record CountColumns(String label, BigDecimal amount, String unit) {

    static CountColumns of(Count count) {
        return new CountColumns(count.label(), count.amount(), count.unit());
    }

    Count count() {
        return new Count(label, amount, unit);
    }
}
