package org.ayumi.query;

import java.time.Instant;
import java.util.List;
import org.ayumi.kernel.event.EventHistory;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.model.ProjectionPositions;
import org.ayumi.query.moment.EventStoreInMemory;

/** The event store of a test context, which each test fills anew. */
class SwitchableEventStore implements EventHistory, ProjectionPositions {

    private EventStoreInMemory shown = new EventStoreInMemory();
    private Runnable watcher = () -> {};

    void whenAskedForPositions(Runnable watcher) {
        this.watcher = watcher;
    }

    void show(EventStoreInMemory store) {
        shown = store;
    }

    @Override
    public long head() {
        return shown.head();
    }

    @Override
    public long positionAt(Instant instant) {
        return shown.positionAt(instant);
    }

    @Override
    public RecordedEvent at(long position) {
        return shown.at(position);
    }

    @Override
    public List<RecordedEvent> under(String aggregateId, long upToPosition) {
        return shown.under(aggregateId, upToPosition);
    }

    @Override
    public List<RecordedEvent> of(String aggregateId, long afterSequence, int limit) {
        return shown.of(aggregateId, afterSequence, limit);
    }

    @Override
    public long positionOf(String projection) {
        watcher.run();
        return shown.positionOf(projection);
    }
}
