package org.ayumi.query.progress;

import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;

/** For tests of features that show indicators beside their own. */
public final class NoIndicators {

    private NoIndicators() {}

    public static IndicatorQuery query(EventStoreInMemory store) {
        return new IndicatorQuery(
                new ModelInMemory<>("progress", ProgressInMemory::rows, (event, rows) -> {}), store.pointInTime());
    }
}
