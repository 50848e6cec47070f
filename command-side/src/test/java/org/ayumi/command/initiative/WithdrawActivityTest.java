package org.ayumi.command.initiative;

import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.scenario;
import static org.ayumi.command.initiative.RecordedActivities.A1;
import static org.ayumi.command.initiative.RecordedActivities.A2;
import static org.ayumi.command.initiative.RecordedActivities.MEETING;
import static org.ayumi.command.initiative.RecordedActivities.WALK;
import static org.ayumi.command.initiative.RecordedActivities.recorded;

import org.ayumi.command.Refusal;
import org.ayumi.kernel.initiative.ActivityCorrected;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.junit.jupiter.api.Test;

class WithdrawActivityTest {

    @Test
    void keeps_what_is_withdrawn() {
        scenario()
                .given(registered(), recorded(A1, MEETING), recorded(A2, WALK))
                .when(new WithdrawActivity(ID, A2, "二重に登録した"))
                .then(new ActivityWithdrawn(ID, A2, WALK, "二重に登録した"));
    }

    @Test
    void keeps_the_last_version_of_what_is_withdrawn() {
        scenario()
                .given(registered(), recorded(A1, MEETING), new ActivityCorrected(ID, A1, MEETING, WALK, "題名の誤り"))
                .when(new WithdrawActivity(ID, A1, "二重に登録した"))
                .then(new ActivityWithdrawn(ID, A1, WALK, "二重に登録した"));
    }

    @Test
    void twice_needs_no_second_event() {
        scenario()
                .given(registered(), recorded(A1, MEETING), new ActivityWithdrawn(ID, A1, MEETING, "二重に登録した"))
                .when(new WithdrawActivity(ID, A1, "もう一度"))
                .thenNothing();
    }

    @Test
    void an_unknown_activity_is_not_found() {
        scenario()
                .given(registered())
                .when(new WithdrawActivity(ID, A1, "二重に登録した"))
                .thenRefused(Refusal.Kind.NOT_FOUND, "activityId: id.unknown");
    }
}
