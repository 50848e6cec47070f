package org.ayumi.kernel.indicator;

import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.kernel.breakdown.Breakdown;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.time.FiscalYear;

/**
 * A year's figure was told in its parts, told anew, or the parts were taken back. Whether they give the figure is never
 * stored: that may be corrected later.
 *
 * @param stage of the figure
 * @param asOf the day of an interim one
 * @param previous the parts that stood; empty the first time
 * @param current of the same {@code by}; without parts where they were taken back
 * @param reason given where parts stood before
 */
public record IndicatorBrokenDown(
        String indicatorId,
        FiscalYear fiscalYear,
        Stage stage,
        Optional<LocalDate> asOf,
        Optional<Breakdown> previous,
        Breakdown current,
        Optional<String> reason)
        implements IndicatorEvent {

    /**
     * Refuses what it cannot be.
     *
     * @throws org.ayumi.kernel.ImpossibleValue for an interim figure of no day
     */
    public IndicatorBrokenDown {
        new StageOfYear(stage, asOf);
    }

    /** Which of the year's figures it is. */
    public StageOfYear stageOfYear() {
        return new StageOfYear(stage, asOf);
    }
}
