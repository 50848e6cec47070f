package org.ayumi.query.initiative;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.kernel.initiative.Count;
import org.jspecify.annotations.Nullable;

@Embeddable
record CountColumns(
        String label,
        BigDecimal amount,
        String unit,
        @Nullable LocalDate asOf) {

    static CountColumns of(Count count) {
        return new CountColumns(
                count.label(), count.amount(), count.unit(), count.asOf().orElse(null));
    }

    Count count() {
        return new Count(label, amount, unit, Optional.ofNullable(asOf));
    }
}
