package org.ayumi.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.IndicatorRole;
import org.ayumi.query.charge.ChargeView;
import org.ayumi.query.definition.AmendmentView;
import org.ayumi.query.definition.DueYearsView;
import org.ayumi.query.figure.BaselineView;
import org.ayumi.query.figure.TargetView;
import org.ayumi.query.figure.TargetsView;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.lifespan.RetirementView;
import org.ayumi.query.owner.OwnerView;
import org.ayumi.query.status.RuleView;

/**
 * An indicator year by year, with every revision.
 *
 * @param initiativeId left out where it belongs to no initiative
 * @param owner what it belongs to, by its id
 * @param indicatorName as it is defined now; likewise measure, unit and the others
 * @param states its words in their order; left out of what is counted
 * @param role whether it counts what was done (OUTPUT) or what became of it (OUTCOME); left out where nobody said
 * @param baseline left out where the plan states none
 * @param target the final one, or that there is none on purpose
 * @param targets all of them by year
 * @param years from the baseline's year to the final target's, none left out
 * @param amendments of its definition, in their order; left out where there is none
 * @param retirementRevisions every end and every resumption, oldest first; left out where there is none
 * @param retirement its end, while one stands; otherwise left out
 * @param handOvers from whom to whom it was handed over itself, oldest first; left out where it never was
 * @param reportedAt the indicator of another plan whose figures these are; left out where it is reported itself
 */
@ApiView
public record IndicatorHistory(
        String indicatorId,
        Optional<String> initiativeId,
        OwnerView owner,
        String planId,
        String indicatorName,
        Measure measure,
        Direction better,
        String unit,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> states,
        @JsonUnwrapped DueYearsView dueYears,
        Optional<IndicatorRole> role,
        Optional<BaselineView> baseline,
        TargetView target,
        List<TargetView> targets,
        RuleView rule,
        List<HistoryYear> years,
        List<Revision<BaselineView>> baselineRevisions,
        List<Revision<TargetsView>> targetRevisions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AmendmentView> amendments,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Revision<LifespanView>> retirementRevisions,
        Optional<RetirementView> retirement,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Revision<ChargeView>> handOvers,
        Optional<String> reportedAt,
        long version,
        long position) {

    /** About how long the answer is. */
    int lines() {
        return baselineRevisions.size()
                + targetRevisions.size()
                + retirementRevisions.size()
                + handOvers.size()
                + years.stream().mapToInt(HistoryYear::lines).sum();
    }
}
