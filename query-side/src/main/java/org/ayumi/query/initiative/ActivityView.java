package org.ayumi.query.initiative;

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
 * @param participants left out where the source gives none, which is not 0
 * @param countedBy ids of the indicators whose figure counts it
 * @param corrections how often it was corrected; left out for never
 * @param withdrawn {@code true} for one that should never have been recorded; otherwise left out
 * @param personalNotes left out where there is none, and for those who may not read texts about persons
 * @param position of the event that last changed it
 */
@ApiView
public record ActivityView(
        String activityId,
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
        Optional<String> note,
        Optional<Integer> corrections,
        Optional<Boolean> withdrawn,
        Optional<String> withdrawalReason,
        Optional<List<PersonalNoteView>> personalNotes,
        long position) {

    /** Something an activity counted, under its own label. */
    @ApiView
    public record CountView(String label, BigDecimal amount, String unit) {}

    /** Money an activity moved. */
    @ApiView
    public record AmountView(String label, long yen) {}

    static ActivityView of(ActivityRow row, List<PersonalNoteView> notes) {
        Activity activity = row.activity();
        ActivityTime time = activity.time();
        return new ActivityView(
                row.activityId(),
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
                activity.note(),
                Optional.of(row.corrections()).filter(count -> count > 0),
                Optional.of(row.isWithdrawn()).filter(Boolean::booleanValue),
                row.withdrawalReason(),
                Optional.of(notes).filter(some -> !some.isEmpty()),
                row.position());
    }

    /** With each note replaced, or without it. */
    ActivityView withNotes(Function<PersonalNoteView, Optional<PersonalNoteView>> replacement) {
        return new ActivityView(
                activityId,
                fiscalYear,
                fiscalYearLabel,
                title,
                state,
                stateReason,
                heldOn,
                heldUntil,
                furtherDates,
                startsAt,
                endsAt,
                place,
                organiser,
                participants,
                counts,
                amounts,
                countedBy,
                note,
                corrections,
                withdrawn,
                withdrawalReason,
                personalNotes
                        .map(notes -> notes.stream()
                                .map(replacement)
                                .flatMap(Optional::stream)
                                .toList())
                        .filter(some -> !some.isEmpty()),
                position);
    }
}
