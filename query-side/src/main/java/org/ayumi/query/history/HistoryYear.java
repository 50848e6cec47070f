package org.ayumi.query.history;

import java.util.List;
import java.util.Optional;
import org.ayumi.query.figure.FigureView;
import org.ayumi.query.figure.TargetView;
import org.ayumi.query.figure.ValueView;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.status.VerdictView;

/**
 * One fiscal year of an indicator.
 *
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
        ValueView value,
        Optional<Boolean> baselineYear,
        TargetView target,
        Optional<Revision<FigureView>> reported,
        List<Revision<FigureView>> revisions,
        VerdictView status) {}
