package org.ayumi.command.initiative;

import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.R6;
import static org.ayumi.command.initiative.Initiatives.activity;
import static org.ayumi.command.initiative.Initiatives.heldOn;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.scenario;
import static org.ayumi.command.initiative.RecordedActivities.A1;
import static org.ayumi.command.initiative.RecordedActivities.A2;
import static org.ayumi.command.initiative.RecordedActivities.MEETING;
import static org.ayumi.command.initiative.RecordedActivities.WALK;
import static org.ayumi.command.initiative.RecordedActivities.recorded;

import org.ayumi.command.NoteChange;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.initiative.ActivityCorrected;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.junit.jupiter.api.Test;

class CorrectActivityTest {

    @Test
    void keeps_both_versions_and_the_reason() {
        scenario()
                .given(registered(), recorded(A1, MEETING), recorded(A2, WALK))
                .when(new CorrectActivity(ID, A1, heldOn("2024-10-12"), NoteChange.keep(), "開催日の転記もれ"))
                .then(new ActivityCorrected(ID, A1, MEETING, heldOn("2024-10-12"), "開催日の転記もれ"));
    }

    @Test
    void again_starts_from_the_last_version() {
        scenario()
                .given(
                        registered(),
                        recorded(A1, MEETING),
                        new ActivityCorrected(ID, A1, MEETING, heldOn("2024-10-12"), "開催日の転記もれ"))
                .when(new CorrectActivity(ID, A1, heldOn("2024-10-13"), NoteChange.keep(), "開催日の誤り"))
                .then(new ActivityCorrected(ID, A1, heldOn("2024-10-12"), heldOn("2024-10-13"), "開催日の誤り"));
    }

    @Test
    void to_the_same_needs_no_event() {
        scenario()
                .given(registered(), recorded(A1, MEETING))
                .when(new CorrectActivity(ID, A1, activity(R6, "まちづくり交流会"), NoteChange.keep(), "念のため"))
                .thenNothing();
    }

    @Test
    void an_unknown_activity_is_not_found() {
        scenario()
                .given(registered(), recorded(A1, MEETING))
                .when(new CorrectActivity(ID, A2, WALK, NoteChange.keep(), "誤り"))
                .thenRefused(Refusal.Kind.NOT_FOUND, "activityId: id.unknown");
    }

    @Test
    void a_withdrawn_activity_is_refused() {
        scenario()
                .given(registered(), recorded(A1, MEETING), new ActivityWithdrawn(ID, A1, MEETING, "二重に登録した"))
                .when(new CorrectActivity(ID, A1, MEETING, NoteChange.keep(), "誤り"))
                .thenRefused(Refusal.Kind.RULE, "activityId: activity.withdrawn");
    }

    @Test
    void to_something_impossible_is_refused() {
        scenario()
                .given(registered(), recorded(A1, MEETING))
                .when(new CorrectActivity(ID, A1, heldOn("2025-10-12"), NoteChange.keep(), "開催日の誤り"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "heldOn: date.outside-fiscal-year");
    }
}
