package org.ayumi.query.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.initiative.DayPart;
import org.ayumi.kernel.printed.PrintedTime;
import org.ayumi.query.figure.PrintedOddityView;
import org.ayumi.query.http.ApiView;

/**
 * Something that was done, as it stands after its corrections.
 *
 * @param occurrence the gathering it tells of, where others tell of it, too
 * @param corrections how often it was corrected; left out for never
 * @param withdrawn {@code true} for one that should never have been recorded; otherwise left out
 * @param personalNotes left out where there is none, and for those who may not read texts about persons
 * @param position of the event that last changed it
 */
@ApiView
public record ActivityView(
        String activityId,
        @JsonUnwrapped Content content,
        Optional<Together> occurrence,
        Optional<Integer> corrections,
        Optional<Boolean> withdrawn,
        Optional<String> withdrawalReason,
        Optional<List<PersonalNoteView>> personalNotes,
        long position) {

    /**
     * What was said of it.
     *
     * @param printedWeekday of {@code heldOn}, as printed
     * @param heldIn the month, where no day of it is told
     * @param dayPart as printed
     * @param bodyInCharge 所管
     * @param part which part of a whole, as printed: ①
     * @param participants left out where the source gives none, which is not 0
     * @param countedBy ids of the indicators whose figure counts it
     * @param oddities what of it does not go together as printed; left out where all does
     */
    @ApiView
    public record Content(
            int fiscalYear,
            String fiscalYearLabel,
            String title,
            ActivityState state,
            Optional<String> stateReason,
            Optional<LocalDate> heldOn,
            Optional<DayOfWeek> printedWeekday,
            Optional<YearMonth> heldIn,
            Optional<LocalDate> heldUntil,
            List<LocalDate> furtherDates,
            Optional<LocalTime> startsAt,
            Optional<LocalTime> endsAt,
            Optional<DayPart> dayPart,
            Optional<String> place,
            Optional<String> organiser,
            Optional<String> bodyInCharge,
            Optional<String> part,
            Optional<Integer> participants,
            List<CountView> counts,
            List<AmountView> amounts,
            List<String> countedBy,
            Optional<String> note,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PrintedOddityView> oddities) {

        static Content of(Activity activity) {
            ActivityTime time = activity.time();
            return new Content(
                    activity.fiscalYear().startYear(),
                    activity.fiscalYear().label(),
                    activity.title(),
                    activity.state(),
                    activity.stateReason(),
                    time.heldOn(),
                    time.printedWeekday(),
                    time.heldIn(),
                    time.heldUntil(),
                    time.furtherDates(),
                    time.startsAt(),
                    time.endsAt(),
                    time.dayPart(),
                    activity.place(),
                    activity.organiser(),
                    activity.bodyInCharge(),
                    activity.part(),
                    activity.participants(),
                    activity.counts().stream()
                            .map(count -> new CountView(count.label(), count.amount(), count.unit(), count.asOf()))
                            .toList(),
                    activity.amounts().stream()
                            .map(amount -> new AmountView(amount.label(), amount.yen()))
                            .toList(),
                    activity.countedBy(),
                    activity.note(),
                    PrintedOddityView.of(new PrintedTime(time).oddities()));
        }
    }

    /** Something an activity counted, under its own label. */
    @ApiView
    public record CountView(String label, BigDecimal amount, String unit, Optional<LocalDate> asOf) {}

    /** Money an activity moved. */
    @ApiView
    public record AmountView(String label, long yen) {}

    /**
     * The gathering it tells of.
     *
     * @param tellings ids of all activities that tell of it
     */
    @ApiView
    @Schema(name = "ToldTogether")
    public record Together(String occurrenceId, String title, List<String> tellings) {

        static Together of(KnownOccurrence known) {
            return new Together(
                    known.row().occurrenceId(),
                    known.row().title(),
                    known.tellings().stream().map(ActivityRow::activityId).toList());
        }
    }

    static ActivityView of(ActivityRow row, Optional<KnownOccurrence> occurrence, List<PersonalNoteView> notes) {
        return new ActivityView(
                row.activityId(),
                Content.of(row.activity()),
                occurrence.map(Together::of),
                Optional.of(row.corrections()).filter(count -> count > 0),
                Optional.of(row.isWithdrawn()).filter(Boolean::booleanValue),
                row.withdrawalReason(),
                told(notes),
                row.position());
    }

    /** With each note replaced, or without it. */
    ActivityView withNotes(Function<PersonalNoteView, Optional<PersonalNoteView>> replacement) {
        List<PersonalNoteView> replaced = personalNotes.stream()
                .flatMap(List::stream)
                .map(replacement)
                .flatMap(Optional::stream)
                .toList();
        return new ActivityView(
                activityId, content, occurrence, corrections, withdrawn, withdrawalReason, told(replaced), position);
    }

    private static Optional<List<PersonalNoteView>> told(List<PersonalNoteView> notes) {
        return Optional.of(notes).filter(some -> !some.isEmpty());
    }
}
