package org.ayumi.query.progress;

import java.util.List;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.model.ReadModel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read model {@code progress}, in the schema read_progress. */
@Component
class ProgressModel implements ReadModel<ProgressRows> {

    static final String NAME = "progress";

    private final ProgressRows tables;

    ProgressModel(
            ProgressTables.Plans plans,
            ProgressTables.Initiatives initiatives,
            ProgressTables.Indicators indicators,
            ProgressTables.Values values) {
        this.tables = new ProgressRows(plans, initiatives, indicators, values);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ProgressRows live() {
        return tables;
    }

    @Override
    public ProgressRows inMemory() {
        return ProgressInMemory.rows();
    }

    @Override
    public void apply(RecordedEvent event, ProgressRows rows) {
        new ProgressProjector(rows, event).apply();
    }

    @Override
    @Transactional
    public void apply(RecordedEvent event) {
        apply(event, tables);
    }

    @Override
    public List<String> tables() {
        return List.of("progress_plan", "progress_initiative", "progress_indicator", "progress_value");
    }
}
