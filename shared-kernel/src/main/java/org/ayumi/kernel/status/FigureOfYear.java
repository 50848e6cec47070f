package org.ayumi.kernel.status;

import java.util.List;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.time.FiscalYear;

/**
 * The figure that stands for a year.
 *
 * @param positions of the events it comes from; empty where nothing was reported
 */
public record FigureOfYear(FiscalYear year, Stage stage, Figure figure, List<Long> positions) {

    public FigureOfYear {
        if (stage == Stage.PLANNED) {
            throw new IllegalArgumentException("what was planned for " + year + " does not stand for it");
        }
        positions = List.copyOf(positions);
    }

    /** Of a year for which nothing was reported. */
    public static FigureOfYear unreported(FiscalYear year, Figure figure) {
        return new FigureOfYear(year, Stage.FINAL, figure, List.of());
    }
}
