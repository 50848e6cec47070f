package org.ayumi.eventstore;

import java.time.Duration;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/**
 * Axon's embedded store with streams that say at once when there is more, and with an {@link AppendTurn}.
 *
 * <p>Axon's own streams cannot, so its processors look every half second, and whoever reads their own write waits for that
 * long.
 */
public final class PromptEventStore extends EmbeddedEventStore {

    /** How long an event of another node may stay unnoticed. */
    private static final Duration LOOK = Duration.ofMillis(500);

    /** How long an event of this node may, if another came just before it and nobody waits for it. */
    private static final Duration MOMENT = Duration.ofMillis(100);

    private final PostgresEventStorageEngine engine;
    private final RecentEvents recent;
    private final Arrivals arrivals;

    private PromptEventStore(Builder builder, PostgresEventStorageEngine engine, Duration look) {
        super(builder);
        this.engine = engine;
        this.arrivals = new Arrivals(engine::lastPosition, look, MOMENT);
        this.recent = new RecentEvents(engine, arrivals::announcements);
    }

    public static PromptEventStore over(PostgresEventStorageEngine engine) {
        return over(engine, LOOK);
    }

    /** With somebody who is told of each event when its command applies it. */
    public static PromptEventStore over(
            PostgresEventStorageEngine engine, MessageMonitor<? super EventMessage<?>> monitor) {
        return new PromptEventStore(
                EmbeddedEventStore.builder().storageEngine(engine).messageMonitor(monitor), engine, LOOK);
    }

    static PromptEventStore over(PostgresEventStorageEngine engine, Duration look) {
        return new PromptEventStore(EmbeddedEventStore.builder().storageEngine(engine), engine, look);
    }

    /** Here the repository already holds the aggregate's lock of this node: taken the other way round, two would deadlock. */
    @Override
    public DomainEventStream readEvents(String aggregateId) {
        if (AppendTurn.isTakenFirst()) {
            engine.lockOrder();
        }
        return super.readEvents(aggregateId);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        arrivals.committed();
    }

    /** Somebody waits for what readers make of the last events of this node. */
    public void hurry() {
        arrivals.hurry();
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken after) {
        return PromptStream.opened(recent, arrivals, after);
    }

    @Override
    public void shutDown() {
        arrivals.close();
        super.shutDown();
    }
}
