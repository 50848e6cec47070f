package org.ayumi.query.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.ayumi.kernel.initiative.ScheduleRow;

/**
 * A row of the schedule, also one without a mark.
 *
 * @param name blank for the row of the initiative itself: Hibernate cannot delete an element by a null
 */
@Embeddable
record ScheduleRowColumns(@Column(name = "list_index") int index, String name) {

    static ScheduleRowColumns of(int index, ScheduleRow row) {
        return new ScheduleRowColumns(index, row.name().orElse(""));
    }

    Optional<String> subRow() {
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
