package org.ayumi.kernel.initiative;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ayumi.kernel.Text;
import org.ayumi.kernel.time.FiscalYear;

/**
 * A row of the yearly schedule (年次計画). A year that was printed blank is not in {@code marks}.
 *
 * @param name of a sub-row; empty for the row of the initiative itself
 * @param marks as printed: 実施, 検討・創設, {@code →} for "continues"
 */
public record ScheduleRow(Optional<String> name, SortedMap<FiscalYear, String> marks) {

    /**
     * Refuses what it cannot be.
     *
     * @throws org.ayumi.kernel.ImpossibleValue that names the component
     */
    public ScheduleRow {
        name = name.map(text -> Text.line("name", text));
        SortedMap<FiscalYear, String> copy = new TreeMap<>();
        for (Map.Entry<FiscalYear, String> mark : marks.entrySet()) {
            copy.put(mark.getKey(), Text.line("marks", mark.getValue()));
        }
        marks = Collections.unmodifiableSortedMap(copy);
    }
}
