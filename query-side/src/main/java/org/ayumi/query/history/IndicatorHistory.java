package org.ayumi.query.history;

import java.util.List;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.query.figure.BaselineView;
import org.ayumi.query.figure.TargetView;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.status.RuleView;

/**
 * An indicator year by year, with every revision.
 *
 * @param years from the baseline's year to the target's, none left out
 */
@ApiView
public record IndicatorHistory(
        String indicatorId,
        String initiativeId,
        String planId,
        String indicatorName,
        Measure measure,
        Direction better,
        String unit,
        BaselineView baseline,
        TargetView target,
        RuleView rule,
        List<HistoryYear> years,
        List<Revision<BaselineView>> baselineRevisions,
        List<Revision<TargetView>> targetRevisions,
        long version,
        long position) {}
