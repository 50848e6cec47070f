package org.ayumi.command.initiative;

import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.scenario;
import static org.ayumi.command.initiative.RecordedActivities.A1;
import static org.ayumi.command.initiative.RecordedActivities.recorded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.FakeTimeline;
import org.ayumi.command.NoteChange;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** It is {@link FakeTimeline#TODAY}. */
class NothingToComeWasHeldTest {

    private static final LocalDate TODAY = FakeTimeline.TODAY;
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final FiscalYear R7 = new FiscalYear(2025);
    private static final FiscalYear R8 = new FiscalYear(2026);

    private static Activity activity(ActivityState state, FiscalYear year, ActivityTime time) {
        return new Activity(
                year,
                "まちづくり交流会",
                state,
                Optional.empty(),
                time,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static ActivityTime time(LocalDate on, Optional<LocalDate> until, LocalDate... further) {
        return new ActivityTime(Optional.of(on), until, List.of(further), Optional.empty(), Optional.empty());
    }

    private static void refused(Activity activity, String... faults) {
        scenario()
                .given(registered())
                .when(new RecordActivity(ID, activity))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, faults);
        Activity before = activity(ActivityState.NOT_STATED, R7, ActivityTime.undated());
        scenario()
                .given(registered(), recorded(A1, before))
                .when(new CorrectActivity(ID, A1, activity, NoteChange.keep(), "開催日の誤り"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, faults);
    }

    private static void accepted(Activity activity) {
        scenario().given(registered()).when(new RecordActivity(ID, activity)).then(recorded(A1, activity));
    }

    @Test
    void today_and_a_period_that_goes_on_were_held() {
        accepted(activity(ActivityState.HELD, R7, ActivityTime.on(TODAY)));
        accepted(activity(ActivityState.HELD, R7, time(TODAY, Optional.of(TOMORROW))));
        accepted(activity(ActivityState.HELD, R7, ActivityTime.undated()));
    }

    @Test
    void every_day_to_come_is_named() {
        refused(activity(ActivityState.HELD, R7, ActivityTime.on(TOMORROW)), "heldOn: date.future");
        refused(
                activity(ActivityState.HELD, R7, time(TOMORROW, Optional.of(TOMORROW.plusDays(3)))),
                "heldOn: date.future");
        refused(
                activity(ActivityState.HELD, R7, time(TODAY, Optional.empty(), TODAY.minusDays(7), TOMORROW)),
                "furtherDates[1]: date.future");
        refused(activity(ActivityState.HELD, R8, ActivityTime.undated()), "fiscalYear: year.future");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HELD")
    void what_was_not_held_may_lie_ahead(ActivityState state) {
        accepted(activity(state, R7, time(TOMORROW, Optional.empty(), TOMORROW.plusDays(7))));
        accepted(activity(state, R8, ActivityTime.undated()));
    }
}
