package org.ayumi.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.query.figure.FigureView;
import org.ayumi.query.figure.PlannedView;
import org.ayumi.query.figure.SumView;
import org.ayumi.query.figure.TargetView;
import org.ayumi.query.figure.ValueView;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.status.VerdictView;

/**
 * One fiscal year of an indicator.
 *
 * @param amended {@code true} in the first year of an amendment of the definition, otherwise left out
 * @param indicatorName in that year, left out where the definition is the present one; likewise measure and unit
 * @param value the one that stands for the year, after its corrections: final, else preliminary, else expected, else
 *     the latest interim count; in the baseline's year the baseline, while nothing else is reported
 * @param stages all values of the year; left out where there is none but a final one
 * @param planned what is planned for the year, beside the value; left out where nothing is
 * @param breakdowns figures of the year in their parts, also those that were taken back; left out where there is none
 * @param sum what the years up to this one come to, where a target speaks of their sum
 * @param baselineYear {@code true} in the baseline's year, otherwise left out
 * @param target the final one in force, for a chart's line
 * @param reported the first report of the value; left out where there was none
 * @param revisions corrections of that report, oldest first
 */
@ApiView
public record HistoryYear(
        int fiscalYear,
        String fiscalYearLabel,
        Optional<Boolean> amended,
        Optional<String> indicatorName,
        Optional<Measure> measure,
        Optional<String> unit,
        ValueView value,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<HistoryStage> stages,
        Optional<PlannedView> planned,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<HistoryBreakdown> breakdowns,
        Optional<SumView> sum,
        Optional<Boolean> baselineYear,
        TargetView target,
        Optional<Revision<FigureView>> reported,
        List<Revision<FigureView>> revisions,
        VerdictView status) {

    int lines() {
        return 1
                + revisions.size()
                + stages.stream()
                        .mapToInt(stage -> 1 + stage.revisions().size())
                        .sum();
    }
}
