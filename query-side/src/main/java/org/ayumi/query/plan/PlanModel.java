package org.ayumi.query.plan;

import org.ayumi.query.support.ReadModel;
import org.ayumi.query.support.RecordedEvent;
import org.ayumi.query.support.Tables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read model {@code plan}, in the schema read_plan. */
@Component
class PlanModel implements ReadModel<PlanRows> {

    static final String NAME = "plan";

    private final PlanRows tables;
    private final Tables cleaner;

    PlanModel(
            PlanTables.Plans plans,
            PlanTables.Initiatives initiatives,
            PlanTables.Indicators indicators,
            PlanTables.Publications publications,
            Tables cleaner) {
        this.tables = new PlanRows(plans, initiatives, indicators, publications);
        this.cleaner = cleaner;
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
    @Transactional
    public void clear() {
        cleaner.clear("plan_publication", "plan_indicator", "plan_initiative", "plan_edition", "plan_overview");
    }
}
