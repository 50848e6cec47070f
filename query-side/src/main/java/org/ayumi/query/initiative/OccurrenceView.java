package org.ayumi.query.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.occurrence.Gathering;
import org.ayumi.query.figure.PrintedOddityView;
import org.ayumi.query.http.ApiView;

/**
 * A gathering (催し) and who tells of it.
 *
 * @param state of the gathering: HELD where any telling says so
 * @param participants each person once: told only where all that tell a number agree; otherwise left out, never added up
 * @param countedBy ids of all indicators whose figure counts it
 * @param countedBySeveral {@code true} where these are several; otherwise left out
 * @param oddities what the tellings say differently; left out where they agree
 * @param reason of the last correction
 * @param corrections how often it was corrected; left out for never
 * @param position of the event that last changed it
 */
@ApiView
@Schema(name = "Occurrence")
public record OccurrenceView(
        @Schema(example = "tomisato-kyodo-2.o1") String occurrenceId,
        int fiscalYear,
        String fiscalYearLabel,
        @Schema(example = "まちづくり交流会") String title,
        ActivityState state,
        List<Telling> tellings,
        Optional<Integer> participants,
        List<String> countedBy,
        Optional<Boolean> countedBySeveral,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PrintedOddityView> oddities,
        Optional<String> reason,
        Optional<Integer> corrections,
        Instant recordedAt,
        long position) {

    /**
     * What one sheet tells of it.
     *
     * @param participants as told there
     */
    @ApiView
    @Schema(name = "Telling")
    public record Telling(
            @Schema(example = "tomisato-kyodo-2.2-2-1.a2") String activityId,
            String initiativeId,
            String initiativeNumber,
            String initiativeName,
            String title,
            ActivityState state,
            Optional<LocalDate> heldOn,
            Optional<Integer> participants,
            List<String> countedBy) {

        static Telling of(ActivityRow row, InitiativeRow sheet) {
            Activity activity = row.activity();
            return new Telling(
                    row.activityId(),
                    row.initiativeId(),
                    sheet.number(),
                    sheet.details(Optional.of(activity.fiscalYear())).columns().name(),
                    activity.title(),
                    activity.state(),
                    activity.time().heldOn(),
                    activity.participants(),
                    activity.countedBy());
        }
    }

    /** Of one that somebody still tells of. */
    static OccurrenceView of(KnownOccurrence known, Function<String, InitiativeRow> sheets) {
        Gathering gathering = known.gathering().orElseThrow();
        OccurrenceRow row = known.row();
        return new OccurrenceView(
                row.occurrenceId(),
                row.fiscalYear().startYear(),
                row.fiscalYear().label(),
                row.title(),
                gathering.state(),
                known.tellings().stream()
                        .map(telling -> Telling.of(telling, sheets.apply(telling.initiativeId())))
                        .toList(),
                gathering.participants(),
                gathering.countedBy(),
                Optional.of(gathering.countedBy().size() > 1).filter(Boolean::booleanValue),
                PrintedOddityView.of(gathering.oddities()),
                row.reason(),
                Optional.of(row.corrections()).filter(count -> count > 0),
                row.recordedAt(),
                row.position());
    }
}
