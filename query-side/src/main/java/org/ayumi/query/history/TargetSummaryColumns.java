package org.ayumi.query.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Targets;
import org.jspecify.annotations.Nullable;

/**
 * The targets in one row, as far as they go into it.
 *
 * @param amount of the final target where it is an amount of its year alone; no other kind may be taken for one
 * @param noTargetReason why there was no target, on purpose
 */
@Embeddable
record TargetSummaryColumns(
        @Nullable @Column(name = "target") BigDecimal amount,
        @Nullable String noTargetReason) {

    static TargetSummaryColumns of(Targets targets) {
        return new TargetSummaryColumns(
                targets.last()
                        .flatMap(last -> targets.in(last.fiscalYear()))
                        .filter(target -> target.aim() instanceof Aim.Amount && !target.ofSum())
                        .flatMap(target -> target.aim().bound())
                        .orElse(null),
                targets.noneBecause().orElse(null));
    }

    Optional<String> noneBecause() {
        return Optional.ofNullable(noTargetReason);
    }
}
