package org.ayumi.query.progress;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.ayumi.query.http.ApiView;

/**
 * How long nothing was heard of the indicators of a plan.
 *
 * @param day up to which days are counted: that of the moment asked for, or today, in Japan
 * @param position up to which events are in this answer
 * @param items those of the plan itself, then of its sections, then of its initiatives in the order of the plan
 */
@ApiView
public record PlanStaleness(
        String planId,
        String planName,
        String edition,
        @Schema(example = "2024-08-20") LocalDate day,
        long position,
        Totals totals,
        List<StaleIndicator> items) {

    /**
     * Of how many indicators what is true.
     *
     * @param indicators all of them: those after it up to {@code retired} come to as many
     * @param withoutPersonInCharge of whom nobody is in charge, but for the retired ones
     */
    @ApiView
    @Schema(name = "StalenessTotals")
    public record Totals(
            @Schema(example = "27") long indicators,
            long upToDate,
            long behind,
            long neverReported,
            long notDue,
            long retired,
            long withoutPersonInCharge) {

        static Totals of(List<StaleIndicator> items) {
            return new Totals(
                    items.size(),
                    count(items, StaleIndicator.State.UP_TO_DATE),
                    count(items, StaleIndicator.State.BEHIND),
                    count(items, StaleIndicator.State.NEVER_REPORTED),
                    count(items, StaleIndicator.State.NOT_DUE),
                    count(items, StaleIndicator.State.RETIRED),
                    items.stream()
                            .filter(item -> item.state() != StaleIndicator.State.RETIRED)
                            .filter(item -> item.personInCharge().isEmpty())
                            .count());
        }

        private static long count(List<StaleIndicator> items, StaleIndicator.State state) {
            return items.stream().filter(item -> item.state() == state).count();
        }
    }
}
