package org.ayumi.documents.planfile;

import java.util.List;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;

/**
 * An indicator with baseline, target and the values known so far.
 *
 * @param values in the order written, at most one a fiscal year
 */
public record PlannedIndicator(
        PlaceInFile place,
        IndicatorDefinition definition,
        Baseline baseline,
        Target target,
        List<ReportedValue> values) {

    public PlannedIndicator {
        values = List.copyOf(values);
    }
}
