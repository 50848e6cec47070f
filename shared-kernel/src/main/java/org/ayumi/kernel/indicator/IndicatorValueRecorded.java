package org.ayumi.kernel.indicator;

import java.util.Optional;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.time.FiscalYear;

/**
 * The first report of a fiscal year's value in a stage.
 *
 * @param stage how far the figure has come; one of another stage stands beside it
 * @param reason given where a rule asks for one: another unit, a falling cumulative count, a year before the plan
 */
public record IndicatorValueRecorded(
        String indicatorId,
        FiscalYear fiscalYear,
        Stage stage,
        Figure figure,
        Optional<String> note,
        Optional<String> reason)
        implements IndicatorEvent {

    /**
     * Refuses what it cannot be.
     *
     * @throws org.ayumi.kernel.ImpossibleValue for an interim figure that names no day
     */
    public IndicatorValueRecorded {
        StageOfYear.of(stage, Figure.stated(figure));
    }

    /** Of a final figure. */
    public IndicatorValueRecorded(
            String indicatorId, FiscalYear fiscalYear, Figure figure, Optional<String> note, Optional<String> reason) {
        this(indicatorId, fiscalYear, Stage.FINAL, figure, note, reason);
    }

    /** Which of the year's figures it is. */
    public StageOfYear stageOfYear() {
        return StageOfYear.of(stage, figure);
    }
}
