package org.ayumi.kernel.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.Refusal;
import org.junit.jupiter.api.Test;

class ActivityTimeTest {

    private static final LocalDate DAY = LocalDate.of(2023, 10, 12);

    private static ActivityTime days(Optional<LocalDate> heldOn, Optional<LocalDate> until, List<LocalDate> further) {
        return new ActivityTime(heldOn, until, further, Optional.empty(), Optional.empty());
    }

    private static ActivityTime hours(Optional<LocalTime> startsAt, Optional<LocalTime> endsAt) {
        return new ActivityTime(Optional.empty(), Optional.empty(), List.of(), startsAt, endsAt);
    }

    @Test
    void an_activity_may_be_undated_or_on_a_single_day() {
        assertThat(ActivityTime.undated()).isEqualTo(days(Optional.empty(), Optional.empty(), List.of()));
        assertThat(ActivityTime.on(DAY)).isEqualTo(days(Optional.of(DAY), Optional.empty(), List.of()));
    }

    @Test
    void a_period_may_be_one_day_long_and_does_not_end_before_it_starts() {
        assertThat(days(Optional.of(DAY), Optional.of(DAY), List.of()).heldUntil())
                .hasValue(DAY);
        Refusal.of(
                () -> days(Optional.of(DAY), Optional.of(DAY.minusDays(1)), List.of()),
                "heldUntil",
                "activity.ends-before-start");
    }

    @Test
    void a_last_day_or_more_days_need_a_first_one() {
        Refusal.of(() -> days(Optional.empty(), Optional.of(DAY), List.of()), "heldOn", "activity.held-on-missing");
        Refusal.of(() -> days(Optional.empty(), Optional.empty(), List.of(DAY)), "heldOn", "activity.held-on-missing");
    }

    @Test
    void an_end_needs_a_start_that_is_not_later() {
        Optional<LocalTime> ten = Optional.of(LocalTime.of(10, 0));
        Optional<LocalTime> eleven = Optional.of(LocalTime.of(11, 0));
        assertThat(hours(ten, eleven).endsAt()).isEqualTo(eleven);
        assertThat(hours(ten, ten).endsAt()).isEqualTo(ten);
        assertThat(hours(ten, Optional.empty()).startsAt()).isEqualTo(ten);
        Refusal.of(() -> hours(eleven, ten), "endsAt", "activity.ends-before-start");
        Refusal.of(() -> hours(Optional.empty(), ten), "endsAt", "activity.ends-before-start");
    }

    @Test
    void an_end_on_a_later_day_may_be_earlier_in_the_day() {
        Optional<LocalTime> ten = Optional.of(LocalTime.of(22, 0));
        Optional<LocalTime> two = Optional.of(LocalTime.of(2, 0));
        Optional<LocalDate> nextDay = Optional.of(DAY.plusDays(1));
        assertThat(new ActivityTime(Optional.of(DAY), nextDay, List.of(), ten, two).endsAt())
                .isEqualTo(two);
        Refusal.of(
                () -> new ActivityTime(Optional.of(DAY), Optional.of(DAY), List.of(), ten, two),
                "endsAt",
                "activity.ends-before-start");
        Refusal.of(
                () -> new ActivityTime(Optional.of(DAY), Optional.empty(), List.of(), ten, two),
                "endsAt",
                "activity.ends-before-start");
    }

    @Test
    void further_dates_are_at_most_a_hundred_and_cannot_be_changed_from_outside() {
        List<LocalDate> dates = new ArrayList<>(Collections.nCopies(100, DAY));
        ActivityTime time = days(Optional.of(DAY), Optional.empty(), dates);
        dates.add(DAY);
        assertThat(time.furtherDates()).hasSize(100);
        Refusal.of(() -> days(Optional.of(DAY), Optional.empty(), dates), "furtherDates", "list.too-long");
    }
}
