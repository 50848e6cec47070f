package org.ayumi.command.initiative;

import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.R6;
import static org.ayumi.command.initiative.Initiatives.activity;

import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityRecorded;

/** Two activities of a year, and the ids that an initiative gives. */
final class RecordedActivities {

    static final String A1 = ID + ".a1";
    static final String A2 = ID + ".a2";
    static final String A3 = ID + ".a3";
    static final Activity MEETING = activity(R6, "まちづくり交流会");
    static final Activity WALK = activity(R6, "まち歩き");

    private RecordedActivities() {}

    static ActivityRecorded recorded(String id, Activity activity) {
        return new ActivityRecorded(ID, id, activity);
    }
}
