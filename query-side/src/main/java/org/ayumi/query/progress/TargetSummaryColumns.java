package org.ayumi.query.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.jspecify.annotations.Nullable;

/**
 * The targets in one row, as far as they go into it. Analysts knew one amount of one year before there were others, and
 * find it here still.
 *
 * @param year of the final target where it is an amount of its year alone, as {@code amount}; no other kind may be taken
 *     for one
 * @param noTargetReason why there is no target, on purpose
 */
@Embeddable
record TargetSummaryColumns(
        @Nullable @Column(name = "target_year") Integer year,
        @Nullable @Column(name = "target_amount") BigDecimal amount,
        @Nullable String noTargetReason) {

    static TargetSummaryColumns of(Targets targets) {
        Optional<Target> last = targets.last()
                .flatMap(latest -> targets.in(latest.fiscalYear()))
                .filter(target -> target.aim() instanceof Aim.Amount && !target.ofSum());
        return new TargetSummaryColumns(
                last.map(target -> target.fiscalYear().startYear()).orElse(null),
                last.flatMap(target -> target.aim().bound()).orElse(null),
                targets.noneBecause().orElse(null));
    }

    Optional<String> noneBecause() {
        return Optional.ofNullable(noTargetReason);
    }
}
