package org.ayumi.documents.planfile;

import java.util.List;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.InitiativeNumber;
import org.ayumi.kernel.initiative.ScheduleRow;

/**
 * An initiative with everything the file says of it.
 *
 * @param related initiatives of the same file, in the order written
 * @param indicators in the order written; the first has sequence 1
 */
public record PlannedInitiative(
        PlaceInFile place,
        InitiativeNumber number,
        InitiativeDetails details,
        List<InitiativeNumber> related,
        List<ScheduleRow> schedule,
        List<PlannedIndicator> indicators,
        List<PlannedActivity> activities) {

    public PlannedInitiative {
        related = List.copyOf(related);
        schedule = List.copyOf(schedule);
        indicators = List.copyOf(indicators);
        activities = List.copyOf(activities);
    }
}
