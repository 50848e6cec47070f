package org.ayumi.query.initiative;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.http.ApiView;

/**
 * A row of the yearly schedule.
 *
 * @param name of a sub-row; left out for the row of the initiative itself
 * @param marks of the years that have one: a blank year is not there
 */
@ApiView
public record ScheduleView(Optional<String> name, List<Mark> marks) {

    /**
     * A mark as printed.
     *
     * @param mark 実施, 検討 …; {@code →} for "continues"
     */
    @ApiView
    public record Mark(int fiscalYear, String fiscalYearLabel, String mark) {}

    static List<ScheduleView> of(InitiativeRow sheet) {
        return sheet.scheduleRows().stream()
                .sorted(Comparator.comparingInt(ScheduleRowColumns::index))
                .map(row -> new ScheduleView(row.subRow(), marks(sheet, row.index())))
                .toList();
    }

    private static List<Mark> marks(InitiativeRow sheet, int row) {
        return sheet.scheduleCells().stream()
                .filter(cell -> cell.rowIndex() == row)
                .sorted(Comparator.comparingInt(ScheduleCellColumns::fiscalYear))
                .map(cell -> new Mark(cell.fiscalYear(), new FiscalYear(cell.fiscalYear()).label(), cell.mark()))
                .toList();
    }
}
