package org.ayumi.eventstore;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Axon's storage engine on one PostgreSQL table whose positions are dense and equal commit order.
 *
 * <p>Stock Axon draws positions from a sequence, so a reader can see 7 before 6 is committed and, after a timeout, skip 6
 * for ever. Here a position is drawn under a lock that is held until commit ({@link EventTable#lockOrder}), and a reader
 * never goes past a missing position ({@link EventTable#after}). See ADR 0003. Each event's leaf of the transparency log
 * ({@link LedgerTable}) is stored with it.
 */
public final class PostgresEventStorageEngine extends BatchingEventStorageEngine {

    private final EventTable table;
    private final LedgerTable ledger;
    private final @Nullable SharedTurns sharedTurns;

    private PostgresEventStorageEngine(
            Builder builder, EventTable table, LedgerTable ledger, @Nullable SharedTurns sharedTurns) {
        super(builder);
        this.table = table;
        this.ledger = ledger;
        this.sharedTurns = sharedTurns;
    }

    /** Over one table; the upcasters turn stored revisions into the ones this program reads. No turn is shared. */
    public static PostgresEventStorageEngine over(
            EventTable table, LedgerTable ledger, Serializer serializer, EventUpcaster upcasters) {
        return over(table, ledger, serializer, upcasters, null);
    }

    /** Over one table, with turns for those that have no transaction of their own. */
    public static PostgresEventStorageEngine over(
            EventTable table,
            LedgerTable ledger,
            Serializer serializer,
            EventUpcaster upcasters,
            @Nullable SharedTurns sharedTurns) {
        Builder builder = new Builder();
        builder.eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .persistenceExceptionResolver(failure -> failure instanceof DuplicateKeyException);
        return new PostgresEventStorageEngine(builder, table, ledger, sharedTurns);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        List<NewEvent> rows =
                events.stream().map(event -> NewEvent.of(event, serializer)).toList();
        Optional<SharedTurn> shared = SharedTurn.current();
        if (shared.isPresent()) {
            turns().append(shared.get(), rows);
            return;
        }
        lockOrder();
        long head = ledger.requireLeafOfEveryEvent();
        List<StreamEnd> ends = new ArrayList<>(rows.size());
        for (NewEvent row : rows) {
            try {
                ends.add(table.insert(head + ends.size() + 1, row));
            } catch (DuplicateKeyException failure) {
                handlePersistenceException(failure, events.get(ends.size()));
            }
        }
        ledger.completeSubtrees(head, head + rows.size());
        AppendedEnds.note(rows, ends);
    }

    /** In a shared turn all of them at once, as there is no transaction to read them in one after the other. */
    @Override
    public DomainEventStream readEvents(String aggregateId, long firstSequence) {
        if (SharedTurn.current().isEmpty()) {
            return super.readEvents(aggregateId, firstSequence);
        }
        return turns().read(() -> {
            DomainEventStream stored = super.readEvents(aggregateId, firstSequence);
            List<? extends DomainEventMessage<?>> all = stored.asStream().toList();
            return DomainEventStream.of(all.stream(), stored::getLastSequenceNumber);
        });
    }

    private SharedTurns turns() {
        return Objects.requireNonNull(sharedTurns, "no turns are shared here");
    }

    /** Until the end of the transaction. */
    void lockOrder() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("events are appended only inside a transaction");
        }
        table.lockOrder();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int batchSize) {
        return table.after(last == null ? 0 : last.position().orElseThrow(), batchSize);
    }

    /** For readers that have to know whether they are at the end: Axon's own stream asks the store once more for that. */
    EventPage pageAfter(@Nullable TrackingToken last) {
        List<? extends TrackedEventData<?>> rows = fetchTrackedEvents(last, batchSize());
        return new EventPage(
                EventUtils.upcastAndDeserializeTrackedEvents(rows.stream(), getEventSerializer(), upcasterChain)
                        .iterator(),
                rows.size() < batchSize());
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return table.ofAggregate(aggregateIdentifier, firstSequenceNumber, batchSize);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return table.lastSequenceOf(aggregateIdentifier);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(lastPosition());
    }

    /** 0 when there is no event. */
    long lastPosition() {
        return table.head();
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(table.positionAt(instant.minus(1, ChronoUnit.MICROS)));
    }

    /** Aggregates here have tens of events; no snapshot until a measurement asks for one. */
    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("snapshots are not kept");
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    private static final class Builder extends BatchingEventStorageEngine.Builder {}
}
