package org.ayumi.documents.planfile;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.ScheduleRow;

/**
 * An initiative with everything the file says of it.
 *
 * @param slug the end of its id
 * @param section index among all sections of the file
 * @param order in the plan's list, where the file gives one
 * @param amendments in the order written
 * @param reprints further places in which the plan shows it, in the order written
 * @param related slugs of initiatives of the same file, in the order written
 * @param indicators in the order written; the first has sequence 1
 * @param surveys in the order written
 * @param assessments at most one a fiscal year
 */
public record PlannedInitiative(
        PlaceInFile place,
        String slug,
        PrintedNumber number,
        Optional<Integer> section,
        Optional<Integer> order,
        InitiativeDetails details,
        List<PlannedDetailsChange> amendments,
        List<PlannedReprint> reprints,
        List<String> related,
        List<ScheduleRow> schedule,
        List<PlannedIndicator> indicators,
        List<PlannedActivity> activities,
        List<PlannedAssessment> assessments,
        List<PlannedSurvey> surveys,
        List<PlannedMoney> money,
        Optional<PlannedCharge> personInCharge,
        Optional<PlannedRetirement> retirement) {

    public PlannedInitiative {
        amendments = List.copyOf(amendments);
        reprints = List.copyOf(reprints);
        related = List.copyOf(related);
        schedule = List.copyOf(schedule);
        indicators = List.copyOf(indicators);
        activities = List.copyOf(activities);
        assessments = List.copyOf(assessments);
        surveys = List.copyOf(surveys);
        money = List.copyOf(money);
    }
}
