package org.ayumi.query.initiative;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.occurrence.CountedOnce;
import org.ayumi.query.http.ApiView;

/**
 * The gatherings of a plan that several activities tell of, and its activities added up with each of them counted once.
 *
 * @param fiscalYear the one asked for; left out where none was
 * @param items in the order in which they became known
 * @param position up to which events are in this answer
 */
@ApiView
public record PlanOccurrences(
        @Schema(example = "tomisato-kyodo-2") String planId,
        @Schema(example = "2023") Optional<Integer> fiscalYear,
        @Schema(example = "令和5年度") Optional<String> fiscalYearLabel,
        List<OccurrenceView> items,
        Totals totals,
        long position) {

    /**
     * All activities of the plan that stand, added up.
     *
     * @param activities told, whatever became of them
     * @param held each gathering once; likewise {@code cancelled} and {@code notStated}
     * @param participants of what was held, each gathering once
     * @param plainSum what comes out where every telling is added
     * @param withoutParticipants held, and no number is told
     * @param disputed held, and different numbers are told: none of them is in {@code participants}
     * @param sentence what was counted and what was left out, in Japanese words; {@code sentenceEn} in English
     */
    @ApiView
    @Schema(name = "CountedOnce")
    public record Totals(
            int activities,
            int held,
            int cancelled,
            int notStated,
            long participants,
            long plainSum,
            int withoutParticipants,
            int disputed,
            String sentence,
            String sentenceEn) {

        static Totals of(CountedOnce counted) {
            return new Totals(
                    counted.activities(),
                    counted.held(),
                    counted.cancelled(),
                    counted.notStated(),
                    counted.participants(),
                    counted.plainSum(),
                    counted.untold(),
                    counted.disputed(),
                    counted.sentence(),
                    counted.sentenceEn());
        }
    }
}
