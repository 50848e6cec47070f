package org.ayumi.query.progress;

import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;

/** For tests of features that answer what they are told of indicators beside their own. */
public final class ToldIndicators {

    private final ModelInMemory<ProgressRows> model = new ModelInMemory<>(
            ProgressModel.NAME, ProgressInMemory::rows, (event, rows) -> new ProgressProjector(rows, event).apply());
    private final EventStoreInMemory store;

    public ToldIndicators(EventStoreInMemory store) {
        this.store = store;
    }

    public void apply(RecordedEvent event) {
        model.apply(event);
    }

    public IndicatorQuery query() {
        return new IndicatorQuery(model, store.pointInTime());
    }
}
