package org.ayumi.benchmarks.order;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.ayumi.eventstore.EventTable;
import org.ayumi.eventstore.LedgerTable;
import org.ayumi.eventstore.NamedJsonSerializer;
import org.ayumi.eventstore.PostgresEventStorageEngine;
import org.ayumi.eventstore.StreamEnd;

/** The event store of the service: a lock until commit, max(position) + 1. Dense, equal to commit order. */
final class LockThenNumber implements Design {

    static final String ID = "lock";

    private final EventTable table;
    private final PostgresEventStorageEngine engine;
    private final AnswerKeys keys;

    LockThenNumber(MeasuredDatabase database, AnswerKeys keys) {
        this.table = new EventTable(database.jdbc());
        this.engine = PostgresEventStorageEngine.over(
                table, new LedgerTable(database.jdbc()), NamedJsonSerializer.forEvents(), new EventUpcasterChain());
        this.keys = keys;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "ours: lock, then number";
    }

    /** Its schema is migrated with the database. */
    @Override
    public void createTables() {}

    @Override
    public int eventsOf(String aggregateId) {
        return (int) engine.readEvents(aggregateId)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .count();
    }

    @Override
    public void append(DomainEventMessage<?> event, String key) {
        engine.appendEvents(List.of(event));
        StreamEnd end = table.endOf(event.getAggregateIdentifier()).orElseThrow();
        keys.keep(key, end.position(), end.sequence());
    }
}
