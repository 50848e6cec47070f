package org.ayumi.query.plan;

import java.util.List;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.model.ReadModel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read model {@code plan}, in the schema read_plan. */
@Component
class PlanModel implements ReadModel<PlanRows> {

    static final String NAME = "plan";

    private final PlanRows tables;

    PlanModel(
            PlanTables.Plans plans,
            PlanTables.Initiatives initiatives,
            PlanTables.Indicators indicators,
            PlanTables.Publications publications) {
        this.tables = new PlanRows(plans, initiatives, indicators, publications);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PlanRows live() {
        return tables;
    }

    @Override
    public PlanRows inMemory() {
        return PlansInMemory.rows();
    }

    @Override
    public void apply(RecordedEvent event, PlanRows rows) {
        new PlanProjector(rows, event).apply();
    }

    @Override
    @Transactional
    public void apply(RecordedEvent event) {
        apply(event, tables);
    }

    @Override
    public List<String> tables() {
        return List.of("plan_overview", "plan_edition", "plan_initiative", "plan_indicator", "plan_publication");
    }
}
