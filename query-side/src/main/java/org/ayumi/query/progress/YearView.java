package org.ayumi.query.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.status.StatusRule;
import org.ayumi.kernel.status.Verdict;
import org.ayumi.query.breakdown.BreakdownView;
import org.ayumi.query.figure.PlannedView;
import org.ayumi.query.figure.SumView;
import org.ayumi.query.figure.ValueView;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.status.VerdictView;

/**
 * An indicator's value in one fiscal year, judged.
 *
 * @param value the one that stands for the year: final, else preliminary, else expected, else the latest interim count
 * @param stages all values of the year; left out where there is none but a final one
 * @param planned what is planned for the year, beside the value; left out where nothing is
 * @param breakdowns figures of the year in their parts; left out where there is none
 * @param sum what the years up to this one come to, where a target speaks of their sum
 */
@ApiView
public record YearView(
        int fiscalYear,
        String fiscalYearLabel,
        @JsonUnwrapped ValueView value,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ValueView> stages,
        Optional<PlannedView> planned,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<BreakdownView> breakdowns,
        Optional<SumView> sum,
        VerdictView status) {

    static YearView of(IndicatorInYear standing, StatusRule rule) {
        Verdict verdict = standing.verdict(rule);
        return new YearView(
                standing.year().startYear(),
                standing.yearLabel(),
                standing.valueView(),
                standing.stageViews(),
                standing.plannedView(),
                standing.breakdownViews(),
                standing.sumView(verdict),
                VerdictView.of(verdict));
    }
}
