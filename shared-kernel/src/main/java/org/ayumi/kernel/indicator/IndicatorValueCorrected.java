package org.ayumi.kernel.indicator;

import java.util.Optional;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.time.FiscalYear;

/**
 * A reported value was wrong; both figures and the reason stay.
 *
 * @param stage of the figure that is put right; those of other stages stay as they are
 * @param note what stands beside the figure from now on
 */
public record IndicatorValueCorrected(
        String indicatorId,
        FiscalYear fiscalYear,
        Stage stage,
        Figure previous,
        Figure current,
        Optional<String> note,
        String reason)
        implements IndicatorEvent {

    /**
     * Refuses what it cannot be.
     *
     * @throws org.ayumi.kernel.ImpossibleValue for an interim figure that named no day
     */
    public IndicatorValueCorrected {
        StageOfYear.of(stage, Figure.stated(previous));
        current = Figure.stated(current);
    }

    /** Of a final figure. */
    public IndicatorValueCorrected(
            String indicatorId,
            FiscalYear fiscalYear,
            Figure previous,
            Figure current,
            Optional<String> note,
            String reason) {
        this(indicatorId, fiscalYear, Stage.FINAL, previous, current, note, reason);
    }

    /** Which of the year's figures it is: an interim count stays that of its day. */
    public StageOfYear stageOfYear() {
        return StageOfYear.of(stage, previous);
    }
}
