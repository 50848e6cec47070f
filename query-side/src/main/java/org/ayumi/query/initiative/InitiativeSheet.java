package org.ayumi.query.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.kernel.initiative.RelatedSection;
import org.ayumi.query.charge.HandOverView;
import org.ayumi.query.charge.PersonInChargeView;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.lifespan.RetirementView;
import org.ayumi.query.money.MoneyView;
import org.ayumi.query.progress.IndicatorView;
import org.ayumi.query.reprint.ReprintView;

/**
 * The sheet of an initiative (進捗状況シート).
 *
 * @param sectionId of the plan's section it hangs on; left out where it hangs on the plan itself
 * @param initiativeName as it is called in the year asked for, or now; likewise all that follows up to {@code content}
 * @param situation 現状・課題; left out where nothing is said of it, like the texts after it
 * @param direction 目指すべき方向性
 * @param content 推進内容
 * @param fiscalYear the one asked for; left out when all years are shown
 * @param links 主な関連事業, directed, in printed order
 * @param activities of the year asked for, in the order they were recorded
 * @param surveys of the year asked for, or of all, in the order they were recorded; left out where there is none
 * @param assessments of the year asked for, or of all; left out where there is none
 * @param amendments what the plan says otherwise from a year on, in their order; left out where there is none
 * @param reprints further places in which the plan shows it; left out where there is none
 * @param retirement its end, while one stands; otherwise left out
 * @param money 予算と決算 of the year asked for, or of all; left out where nothing is told
 * @param personInCharge 担当者; left out where nobody is
 * @param handOvers from whom to whom it was handed over, oldest first; left out where nobody ever was in charge
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
        Optional<String> situation,
        Optional<String> direction,
        Optional<String> content,
        Optional<Integer> fiscalYear,
        Optional<String> fiscalYearLabel,
        List<ScheduleView> schedule,
        List<Link> links,
        List<IndicatorView> indicators,
        List<ActivityView> activities,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SurveyView> surveys,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AssessmentView> assessments,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DetailsAmendmentView> amendments,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReprintView> reprints,
        Optional<RetirementView> retirement,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MoneyView> money,
        Optional<PersonInChargeView> personInCharge,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<HandOverView> handOvers,
        long version,
        long position) {

    /** About how long the answer is. */
    int lines() {
        return schedule.size()
                + activities.size()
                + surveys.size()
                + money.size()
                + indicators.stream()
                        .mapToInt(indicator -> 1 + indicator.values().size())
                        .sum();
    }

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
                situation,
                direction,
                content,
                fiscalYear,
                fiscalYearLabel,
                schedule,
                links,
                indicators,
                activities.stream()
                        .map(activity -> activity.withNotes(replacement))
                        .toList(),
                surveys,
                assessments,
                amendments,
                reprints,
                retirement,
                money,
                personInCharge,
                handOvers,
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
