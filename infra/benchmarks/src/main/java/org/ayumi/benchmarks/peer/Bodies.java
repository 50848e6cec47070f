package org.ayumi.benchmarks.peer;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bodies of requests, as our service has them. */
final class Bodies {

    private Bodies() {}

    record Value(
            @Nullable String kind,
            @Nullable BigDecimal amount,
            @Nullable String unit) {

        String checkedKind() {
            return Objects.requireNonNull(kind, "checked before");
        }
    }

    record Update(@Nullable Value value, @Nullable String note) {}

    record Correction(@Nullable Value value, @Nullable String reason) {}
}
