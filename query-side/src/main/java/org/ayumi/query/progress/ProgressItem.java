package org.ayumi.query.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.IndicatorRole;
import org.ayumi.query.breakdown.BreakdownView;
import org.ayumi.query.definition.DueYearsView;
import org.ayumi.query.figure.BaselineView;
import org.ayumi.query.figure.PlannedView;
import org.ayumi.query.figure.SumView;
import org.ayumi.query.figure.TargetView;
import org.ayumi.query.figure.ValueView;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.lifespan.RetirementView;
import org.ayumi.query.owner.OwnerView;
import org.ayumi.query.status.VerdictView;

/**
 * Where one indicator stands.
 *
 * @param initiativeNumber as the city prints it: {@code 1-(3)-②}; left out, as all that follows from an initiative, where
 *     the indicator belongs to none
 * @param initiativeName as it is called in that year; likewise the sections
 * @param owner what it belongs to: the plan, a section or an initiative
 * @param sequence the indicator's place among those of its owner, from 1
 * @param indicatorName as it is defined in that year; likewise measure, unit and the others
 * @param states its words in their order; left out of what is counted
 * @param role whether it counts what was done (OUTPUT) or what became of it (OUTCOME); left out where nobody said
 * @param baseline left out where the plan states none
 * @param target the final one, or that there is none on purpose
 * @param targets all of them by year
 * @param value the one that stands for the year: final, else preliminary, else expected, else the latest interim count
 * @param stages all values of the year; left out where there is none but a final one
 * @param planned what is planned for the year, beside the value; left out where nothing is
 * @param breakdowns figures of the year in their parts; left out where there is none
 * @param sum what the years up to this one come to, where a target speaks of their sum
 * @param retirement its end, while one stands; otherwise left out
 * @param shared where its figures are those of another plan's indicator, or are used by one; otherwise left out
 * @param version of the indicator, for If-Match
 */
@ApiView
public record ProgressItem(
        Optional<String> initiativeNumber,
        Optional<String> initiativeId,
        Optional<String> initiativeName,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> leadSections,
        OwnerView owner,
        String indicatorId,
        int sequence,
        String indicatorName,
        Measure measure,
        Direction better,
        String unit,
        Optional<String> survey,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> states,
        @JsonUnwrapped DueYearsView dueYears,
        Optional<IndicatorRole> role,
        Optional<BaselineView> baseline,
        TargetView target,
        List<TargetView> targets,
        ValueView value,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ValueView> stages,
        Optional<PlannedView> planned,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<BreakdownView> breakdowns,
        Optional<SumView> sum,
        VerdictView status,
        Optional<RetirementView> retirement,
        Optional<SharedView> shared,
        long version) {}
