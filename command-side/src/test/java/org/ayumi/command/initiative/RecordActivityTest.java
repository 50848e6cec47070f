package org.ayumi.command.initiative;

import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.INDICATOR;
import static org.ayumi.command.initiative.Initiatives.INDICATOR_OF_STRANGER;
import static org.ayumi.command.initiative.Initiatives.activity;
import static org.ayumi.command.initiative.Initiatives.countedBy;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.scenario;
import static org.ayumi.command.initiative.RecordedActivities.A1;
import static org.ayumi.command.initiative.RecordedActivities.A2;
import static org.ayumi.command.initiative.RecordedActivities.A3;
import static org.ayumi.command.initiative.RecordedActivities.MEETING;
import static org.ayumi.command.initiative.RecordedActivities.WALK;
import static org.ayumi.command.initiative.RecordedActivities.recorded;

import java.time.LocalDate;
import java.util.List;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class RecordActivityTest {

    @Test
    void needs_only_a_year_and_a_title() {
        scenario()
                .given(registered())
                .when(new RecordActivity(ID, MEETING))
                .then(recorded(A1, MEETING))
                .thenAnswered("activityId", A1);
    }

    @Test
    void numbers_the_activities_of_an_initiative() {
        scenario()
                .given(registered(), recorded(A1, MEETING), recorded(A2, WALK))
                .when(new RecordActivity(ID, MEETING))
                .then(recorded(A3, MEETING))
                .thenAnswered("activityId", A3);
    }

    @Test
    void never_gives_the_id_of_a_withdrawn_activity_again() {
        scenario()
                .given(
                        registered(),
                        recorded(A1, MEETING),
                        recorded(A2, WALK),
                        new ActivityWithdrawn(ID, A2, WALK, "二重に登録した"))
                .when(new RecordActivity(ID, WALK))
                .then(recorded(A3, WALK));
    }

    @Test
    void of_an_unknown_initiative_is_not_found() {
        scenario().when(new RecordActivity(ID, MEETING)).thenNotFound();
    }

    @Test
    void keeps_the_indicators_that_count_it() {
        scenario()
                .given(registered())
                .when(new RecordActivity(ID, countedBy(INDICATOR)))
                .then(recorded(A1, countedBy(INDICATOR)));
    }

    @Test
    void is_counted_only_by_indicators_of_the_same_plan() {
        scenario()
                .given(registered())
                .when(new RecordActivity(ID, countedBy(INDICATOR, ID + ".9", INDICATOR_OF_STRANGER)))
                .thenRefused(
                        Refusal.Kind.IMPOSSIBLE,
                        "countedBy[1]: indicator.unknown-in-plan",
                        "countedBy[2]: indicator.unknown-in-plan");
    }

    @Test
    void names_every_fault_at_once() {
        Activity activity = activity(
                new FiscalYear(2030), "まちづくり交流会", ActivityTime.on(LocalDate.of(2024, 10, 12)), List.of(ID + ".9"));
        scenario()
                .given(registered())
                .when(new RecordActivity(ID, activity))
                .thenRefused(
                        Refusal.Kind.IMPOSSIBLE,
                        "fiscalYear: year.outside-plan",
                        "heldOn: date.outside-fiscal-year",
                        "countedBy[0]: indicator.unknown-in-plan");
    }
}
