package org.ayumi.query.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.query.http.ApiView;

/**
 * Something that was done, as it stands after its corrections.
 *
 * @param corrections how often it was corrected; left out for never
 * @param withdrawn {@code true} for one that should never have been recorded; otherwise left out
 * @param personalNotes left out where there is none, and for those who may not read texts about persons
 * @param position of the event that last changed it
 */
@ApiView
public record ActivityView(
        String activityId,
        @JsonUnwrapped Content content,
        Optional<Integer> corrections,
        Optional<Boolean> withdrawn,
        Optional<String> withdrawalReason,
        Optional<List<PersonalNoteView>> personalNotes,
        long position) {

    /**
     * What was said of it.
     *
     * @param participants left out where the source gives none, which is not 0
     * @param countedBy ids of the indicators whose figure counts it
     */
    @ApiView
    public record Content(
            int fiscalYear,
            String fiscalYearLabel,
            String title,
            ActivityState state,
            Optional<String> stateReason,
            Optional<LocalDate> heldOn,
            Optional<LocalDate> heldUntil,
            List<LocalDate> furtherDates,
            Optional<LocalTime> startsAt,
            Optional<LocalTime> endsAt,
            Optional<String> place,
            Optional<String> organiser,
            Optional<Integer> participants,
            List<CountView> counts,
            List<AmountView> amounts,
            List<String> countedBy,
            Optional<String> note) {

        static Content of(Activity activity) {
            ActivityTime time = activity.time();
            return new Content(
                    activity.fiscalYear().startYear(),
                    activity.fiscalYear().label(),
                    activity.title(),
                    activity.state(),
                    activity.stateReason(),
                    time.heldOn(),
                    time.heldUntil(),
                    time.furtherDates(),
                    time.startsAt(),
                    time.endsAt(),
                    activity.place(),
                    activity.organiser(),
                    activity.participants(),
                    activity.counts().stream()
                            .map(count -> new CountView(count.label(), count.amount(), count.unit()))
                            .toList(),
                    activity.amounts().stream()
                            .map(amount -> new AmountView(amount.label(), amount.yen()))
                            .toList(),
                    activity.countedBy(),
                    activity.note());
        }
    }

    /** Something an activity counted, under its own label. */
    @ApiView
    public record CountView(String label, BigDecimal amount, String unit) {}

    /** Money an activity moved. */
    @ApiView
    public record AmountView(String label, long yen) {}

    static ActivityView of(ActivityRow row, List<PersonalNoteView> notes) {
        return new ActivityView(
                row.activityId(),
                Content.of(row.activity()),
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
                activityId, content, corrections, withdrawn, withdrawalReason, told(replaced), position);
    }

    private static Optional<List<PersonalNoteView>> told(List<PersonalNoteView> notes) {
        return Optional.of(notes).filter(some -> !some.isEmpty());
    }
}
