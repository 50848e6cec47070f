package org.ayumi.command.initiative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.Folding;
import org.ayumi.kernel.initiative.ScheduleRow;
import org.ayumi.kernel.time.FiscalYear;

/** A yearly schedule marks years of the plan only, and names no row twice. */
record ScheduleLiesInPlan(PlanPeriod period) {

    static final int MOST_ROWS = 30;

    void check(List<ScheduleRow> rows) {
        List<Fault> faults = new ArrayList<>();
        if (rows.size() > MOST_ROWS) {
            faults.add(Fault.at("rows", "list.too-long", MOST_ROWS));
        }
        Set<Optional<String>> names = new HashSet<>();
        for (int i = 0; i < rows.size() && i < MOST_ROWS; i++) {
            ScheduleRow row = rows.get(i);
            if (!names.add(row.name().map(Folding::fold))) {
                faults.add(Fault.at(
                        "rows[" + i + "].name", "schedule.row-twice", row.name().orElse("")));
            }
            for (FiscalYear year : row.marks().keySet()) {
                period.fault("rows[" + i + "].marks", year).ifPresent(faults::add);
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, faults);
        }
    }
}
