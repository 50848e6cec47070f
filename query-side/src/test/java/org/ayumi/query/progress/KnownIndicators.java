package org.ayumi.query.progress;

import org.ayumi.query.model.Projection;
import org.ayumi.query.model.ReadModel;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;

/** The progress model in memory, for tests of features that show figures beside their own. */
public final class KnownIndicators {

    private final ReadModel<ProgressRows> model = new ModelInMemory<>(
            ProgressModel.NAME, ProgressInMemory::rows, (event, rows) -> new ProgressProjector(rows, event).apply());
    private final IndicatorQuery query;

    public KnownIndicators(EventStoreInMemory store) {
        query = new IndicatorQuery(model, store.pointInTime());
    }

    public Projection model() {
        return model;
    }

    public IndicatorQuery query() {
        return query;
    }
}
