package org.ayumi.documents.planfile;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.time.FiscalYear;

/**
 * What was reported for one fiscal year; of each stage at most once, and within the year once a day.
 *
 * @param place of the year, or of the stage where several are listed under it
 * @param reason of the report: another unit, a falling cumulative count, a year before the plan. The reason of a
 *     {@code NOT_MEASURED} or {@code SUBSTITUTE} figure is in the figure and not repeated here
 * @param breakdowns the value in its parts, in the order written
 */
public record ReportedValue(
        PlaceInFile place,
        FiscalYear fiscalYear,
        Stage stage,
        Figure figure,
        Optional<String> note,
        Optional<String> reason,
        List<PlannedBreakdown> breakdowns) {

    public ReportedValue {
        breakdowns = List.copyOf(breakdowns);
    }
}
