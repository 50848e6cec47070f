package org.ayumi.kernel.status;

import java.util.List;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.time.FiscalYear;

/**
 * What a rule judges: one indicator in one fiscal year.
 *
 * @param positions of the events the baseline, the target and the value come from
 */
public record StatusInput(
        IndicatorDefinition definition,
        Baseline baseline,
        Target target,
        FiscalYear year,
        Figure value,
        List<Long> positions) {

    public StatusInput {
        positions = positions.stream().distinct().toList();
    }

    /** Going there is going back, only slower than feared. */
    boolean targetIsWorseThanBaseline() {
        return Comparability.ofBaseline(baseline.figure(), definition).isEmpty()
                && baseline.figure() instanceof Measured start
                && definition.better().isWorse(target.amount(), start.amount());
    }
}
