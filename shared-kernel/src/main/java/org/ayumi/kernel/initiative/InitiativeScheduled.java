package org.ayumi.kernel.initiative;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.ayumi.kernel.time.FiscalYear;

/**
 * The yearly schedule was set, or replaced.
 *
 * @param previous rows before; empty the first time
 * @param reason given when a schedule that stood before is replaced
 */
public record InitiativeScheduled(
        String initiativeId, List<ScheduleRow> previous, List<ScheduleRow> current, Optional<String> reason)
        implements InitiativeEvent {

    public InitiativeScheduled {
        previous = List.copyOf(previous);
        current = List.copyOf(current);
    }

    /** Years that have a mark before or after. */
    SortedSet<FiscalYear> markedYears() {
        SortedSet<FiscalYear> years = FiscalYear.none();
        previous.forEach(row -> years.addAll(row.marks().keySet()));
        current.forEach(row -> years.addAll(row.marks().keySet()));
        return years;
    }
}
