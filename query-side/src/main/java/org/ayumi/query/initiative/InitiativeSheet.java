package org.ayumi.query.initiative;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.kernel.initiative.RelatedSection;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.progress.IndicatorView;

/**
 * The sheet of an initiative (進捗状況シート).
 *
 * @param sectionId of the plan's section it hangs on; left out where it hangs on the plan itself
 * @param fiscalYear the one asked for; left out when all years are shown
 * @param links 主な関連事業, directed, in printed order
 * @param activities of the year asked for, in the order they were recorded
 * @param version of the initiative, for If-Match
 * @param position up to which events are in this answer
 */
@ApiView
public record InitiativeSheet(
        String initiativeId,
        String planId,
        Optional<String> sectionId,
        String initiativeNumber,
        String initiativeName,
        Optional<String> label,
        String department,
        String division,
        List<String> leadSections,
        List<Related> relatedSections,
        List<String> implementers,
        List<String> audience,
        Optional<String> summary,
        Optional<Integer> fiscalYear,
        Optional<String> fiscalYearLabel,
        List<ScheduleView> schedule,
        List<Link> links,
        List<IndicatorView> indicators,
        List<ActivityView> activities,
        long version,
        long position) {

    /** With each personal note replaced, or without it. */
    InitiativeSheet withNotes(Function<PersonalNoteView, Optional<PersonalNoteView>> replacement) {
        return new InitiativeSheet(
                initiativeId,
                planId,
                sectionId,
                initiativeNumber,
                initiativeName,
                label,
                department,
                division,
                leadSections,
                relatedSections,
                implementers,
                audience,
                summary,
                fiscalYear,
                fiscalYearLabel,
                schedule,
                links,
                indicators,
                activities.stream()
                        .map(activity -> activity.withNotes(replacement))
                        .toList(),
                version,
                position);
    }

    /** A section, every section, or a body outside the city hall. */
    @ApiView
    public record Related(String name, RelatedSection.Kind kind) {}

    /**
     * An initiative this one names.
     *
     * @param initiativeNumber left out, as the name, where that initiative was not registered yet
     */
    @ApiView
    public record Link(String initiativeId, Optional<String> initiativeNumber, Optional<String> initiativeName) {}
}
