package org.ayumi.query.plan;

import org.ayumi.query.model.Projection;
import org.ayumi.query.model.ReadModel;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;

/** The plan model in memory, for tests of features that look across plans. */
public final class KnownPlans {

    private final ReadModel<PlanRows> model = new ModelInMemory<>(
            PlanModel.NAME, PlansInMemory::rows, (event, rows) -> new PlanProjector(rows, event).apply());
    private final AcrossPlans across;
    private final PlanQuery query;

    public KnownPlans(EventStoreInMemory store) {
        across = new AcrossPlans(model, store.pointInTime());
        query = new PlanQuery(model, store.pointInTime());
    }

    public Projection model() {
        return model;
    }

    public PlanQuery query() {
        return query;
    }

    public AcrossPlans across() {
        return across;
    }
}
