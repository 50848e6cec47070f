package org.ayumi.command.initiative;

import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.initiative.Assessment;
import org.ayumi.kernel.lineage.Lifespan;
import org.ayumi.kernel.time.FiscalYear;

/** An initiative does not end before a year in which something was done for it, or of which something was said. */
record NothingStandsAfterTheEnd(Lifespan ended) {

    void check(Activities activities, Map<FiscalYear, Assessment> assessments, Surveys surveys) {
        activities.forEachStanding((id, activity) -> refuse(activity.fiscalYear(), "retirement.activity-after", id));
        surveys.all().forEach(survey -> refuse(survey.fiscalYear(), "retirement.surveyed-after", survey.surveyId()));
        assessments.forEach((year, assessment) -> {
            if (assessment.saysSomething()) {
                refuse(year, "retirement.assessed-after");
            }
        });
    }

    private void refuse(FiscalYear year, String messageKey, Object... what) {
        ended.overIn(year).ifPresent(end -> {
            Stream<Object> years = Stream.of(end.lastYear().label(), year.label());
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "lastFiscalYear",
                    messageKey,
                    Stream.concat(years, Stream.of(what)).toArray());
        });
    }
}
