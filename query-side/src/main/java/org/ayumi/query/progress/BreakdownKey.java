package org.ayumi.query.progress;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.ayumi.kernel.indicator.IndicatorBrokenDown;

/**
 * What tells the parts of an indicator's figures apart from others.
 *
 * @param stageKey of the figure, as in the table of stages
 */
@Embeddable
record BreakdownKey(String indicatorId, int fiscalYear, String stageKey, String brokenDownBy) implements Serializable {

    static BreakdownKey of(IndicatorBrokenDown event) {
        return new BreakdownKey(
                event.indicatorId(),
                event.fiscalYear().startYear(),
                StageColumns.key(event.stageOfYear()),
                event.current().by());
    }
}
