package org.ayumi.query.progress;

import java.util.List;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.model.ReadModel;
import org.springframework.stereotype.Component;

/** The read model {@code progress}, in the schema read_progress. */
@Component
class ProgressModel extends ReadModel<ProgressRows> {

    static final String NAME = "progress";

    ProgressModel(
            ProgressTables.Plans plans,
            ProgressTables.Sections sections,
            ProgressTables.Initiatives initiatives,
            ProgressTables.Indicators indicators,
            ProgressTables.Values values,
            ProgressTables.Planned planned,
            ProgressTables.Breakdowns breakdowns) {
        super(
                NAME,
                new ProgressRows(plans, sections, initiatives, indicators, values, planned, breakdowns),
                ProgressInMemory::rows,
                List.of(
                        "progress_plan",
                        "progress_section",
                        "progress_initiative",
                        "progress_details",
                        "progress_indicator",
                        "progress_definition",
                        "progress_target",
                        "progress_sum_target",
                        "progress_pause",
                        "progress_value",
                        "progress_stage",
                        "progress_planned",
                        "progress_breakdown",
                        "progress_breakdown_part"));
    }

    @Override
    public void apply(RecordedEvent event, ProgressRows rows) {
        new ProgressProjector(rows, event).apply();
    }
}
