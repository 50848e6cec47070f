package org.ayumi.kernel.initiative;

import java.time.LocalDate;
import java.time.LocalTime;
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
 */
public record ActivityTime(
        Optional<LocalDate> heldOn,
        Optional<LocalDate> heldUntil,
        List<LocalDate> furtherDates,
        Optional<LocalTime> startsAt,
        Optional<LocalTime> endsAt) {

    /** In one list. */
    public static final int MOST_DATES = 100;

    private static final ActivityTime UNDATED =
            new ActivityTime(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

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
    }

    public static ActivityTime undated() {
        return UNDATED;
    }

    public static ActivityTime on(LocalDate day) {
        return new ActivityTime(Optional.of(day), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }
}
