package org.ayumi.query.history;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.query.figure.FigureView;
import org.ayumi.query.figure.TargetView;
import org.ayumi.query.figure.ValueView;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.status.VerdictView;

/**
 * One fiscal year of an indicator.
 *
 * @param amended {@code true} in the first year of an amendment of the definition, otherwise left out
 * @param indicatorName in that year, left out where the definition is the present one; likewise measure and unit
 * @param value as it stands after its corrections; in the baseline's year the baseline, while nothing else is reported
 * @param baselineYear {@code true} in the baseline's year, otherwise left out
 * @param target the final one in force, for a chart's line
 * @param reported the first report; left out where there was none
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
        Optional<Boolean> baselineYear,
        TargetView target,
        Optional<Revision<FigureView>> reported,
        List<Revision<FigureView>> revisions,
        VerdictView status) {}
