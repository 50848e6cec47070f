package org.ayumi.query.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.kernel.indicator.IndicatorBrokenDown;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a figure's parts beside the parts.
 *
 * @param by what tells them apart
 * @param stageDay of an interim figure: its day
 * @param toldBefore whether there were parts before
 */
@Embeddable
record BreakdownColumns(
        @Column(name = "broken_down_by") String by,
        @Nullable LocalDate stageDay,
        boolean toldBefore,
        @Nullable String previousOverlap,
        @Nullable String currentOverlap) {

    static BreakdownColumns of(IndicatorBrokenDown event) {
        return new BreakdownColumns(
                event.current().by(),
                event.asOf().orElse(null),
                event.previous().isPresent(),
                event.previous().flatMap(before -> before.overlap()).orElse(null),
                event.current().overlap().orElse(null));
    }

    Optional<String> overlap(TargetSide side) {
        return Optional.ofNullable(side == TargetSide.PREVIOUS ? previousOverlap : currentOverlap);
    }
}
