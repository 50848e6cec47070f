package org.ayumi.kernel.initiative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.ImpossibleValue;

/**
 * When an activity took place, as far as the source says.
 *
 * @param heldOn first or only day
 * @param heldUntil last day of a period that starts with {@code heldOn}
 * @param furtherDates more single days of the same activity
 * @param endsAt not before {@code startsAt}, unless it ends on a later day: from 22:00 to 2:00 of the next
 * @param heldIn the month, where no day of it is told
 * @param dayPart as printed, even beside a time that is in another part
 * @param printedWeekday of {@code heldOn}, as printed, even where the calendar has another
 */
public record ActivityTime(
        Optional<LocalDate> heldOn,
        Optional<LocalDate> heldUntil,
        List<LocalDate> furtherDates,
        Optional<LocalTime> startsAt,
        Optional<LocalTime> endsAt,
        Optional<YearMonth> heldIn,
        Optional<DayPart> dayPart,
        Optional<DayOfWeek> printedWeekday) {

    /** In one list. */
    public static final int MOST_DATES = 100;

    private static final ActivityTime UNDATED = days(Optional.empty());

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public ActivityTime {
        if (furtherDates.size() > MOST_DATES) {
            throw new ImpossibleValue("furtherDates", "list.too-long", MOST_DATES);
        }
        furtherDates = List.copyOf(furtherDates);
        if (heldOn.isEmpty() && (heldUntil.isPresent() || !furtherDates.isEmpty())) {
            throw new ImpossibleValue("heldOn", "activity.held-on-missing");
        }
        if (heldUntil.isPresent() && heldUntil.get().isBefore(heldOn.orElseThrow())) {
            throw new ImpossibleValue("heldUntil", "activity.ends-before-start");
        }
        boolean endsOnALaterDay = heldUntil.isPresent() && heldUntil.get().isAfter(heldOn.orElseThrow());
        if (endsAt.isPresent() && (startsAt.isEmpty() || (endsAt.get().isBefore(startsAt.get()) && !endsOnALaterDay))) {
            throw new ImpossibleValue("endsAt", "activity.ends-before-start");
        }
        if (heldIn.isPresent() && heldOn.isPresent()) {
            throw new ImpossibleValue("heldIn", "activity.month-beside-day");
        }
        if (printedWeekday.isPresent() && heldOn.isEmpty()) {
            throw new ImpossibleValue("printedWeekday", "activity.weekday-of-no-day");
        }
    }

    /** Told by days and hours. */
    public ActivityTime(
            Optional<LocalDate> heldOn,
            Optional<LocalDate> heldUntil,
            List<LocalDate> furtherDates,
            Optional<LocalTime> startsAt,
            Optional<LocalTime> endsAt) {
        this(heldOn, heldUntil, furtherDates, startsAt, endsAt, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static ActivityTime undated() {
        return UNDATED;
    }

    public static ActivityTime on(LocalDate day) {
        return days(Optional.of(day));
    }

    private static ActivityTime days(Optional<LocalDate> heldOn) {
        return new ActivityTime(heldOn, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }
}
