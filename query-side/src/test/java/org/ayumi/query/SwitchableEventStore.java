package org.ayumi.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ayumi.kernel.event.EventHistory;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.model.ProjectionPositions;
import org.ayumi.query.model.Standing;
import org.ayumi.query.model.Standings;
import org.ayumi.query.moment.EventStoreInMemory;

/** The event store of a test context, which each test fills anew. */
class SwitchableEventStore implements EventHistory, ProjectionPositions, Standings {

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

    /** Never the same: tests exchange the rows under a position. */
    @Override
    public Map<String, Standing> all() {
        Standing unlike = new Standing(0, UUID.randomUUID().toString());
        return Map.of("progress", unlike, "history", unlike, "initiative", unlike);
    }

    @Override
    public long positionOf(String projection) {
        watcher.run();
        return shown.positionOf(projection);
    }
}
