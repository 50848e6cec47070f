package org.ayumi.query.plan;

import java.util.List;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.model.ReadModel;
import org.springframework.stereotype.Component;

/** The read model {@code plan}, in the schema read_plan. */
@Component
class PlanModel extends ReadModel<PlanRows> {

    static final String NAME = "plan";

    PlanModel(
            PlanTables.Plans plans,
            PlanTables.Sections sections,
            PlanTables.Initiatives initiatives,
            PlanTables.Indicators indicators,
            PlanTables.Publications publications,
            PlanTables.Units units,
            PlanTables.Endings endings,
            PlanTables.LogicModels logicModels) {
        super(
                NAME,
                new PlanRows(plans, sections, initiatives, indicators, publications, units, endings, logicModels),
                PlansInMemory::rows,
                List.of(
                        "plan_overview",
                        "plan_edition",
                        "plan_section",
                        "plan_initiative",
                        "plan_details",
                        "plan_reprint",
                        "plan_pause",
                        "plan_indicator",
                        "plan_publication",
                        "plan_unit",
                        "plan_unit_term",
                        "plan_ending",
                        "plan_ending_successor",
                        "plan_logic_model",
                        "plan_logic_link",
                        "plan_logic_version"));
    }

    @Override
    public void apply(RecordedEvent event, PlanRows rows) {
        new PlanProjector(rows, event).apply();
    }
}
