package org.ayumi.query.initiative;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.ayumi.kernel.initiative.ScheduleRow;

/** A mark in the schedule. A year that was left blank has none. */
@Embeddable
record ScheduleCellColumns(int rowIndex, int fiscalYear, String mark) {

    static List<ScheduleCellColumns> of(int rowIndex, ScheduleRow row) {
        return row.marks().entrySet().stream()
                .map(cell -> new ScheduleCellColumns(rowIndex, cell.getKey().startYear(), cell.getValue()))
                .toList();
    }
}
