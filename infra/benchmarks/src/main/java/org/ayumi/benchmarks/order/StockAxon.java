package org.ayumi.benchmarks.order;

import java.util.List;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.ayumi.eventstore.NamedJsonSerializer;
import org.springframework.jdbc.core.JdbcTemplate;

/** Axon's own JDBC engine with a sequence. Not correct: its readers can skip a committed event. A baseline. */
final class StockAxon implements Design {

    private final JdbcTemplate jdbc;
    private final JdbcEventStorageEngine engine;
    private final AnswerKeys keys;

    StockAxon(MeasuredDatabase database, AnswerKeys keys) {
        PersistenceExceptionResolver nothing = failure -> false;
        this.jdbc = database.jdbc();
        this.keys = keys;
        this.engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(database.pool()))
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(NamedJsonSerializer.forEvents())
                .snapshotSerializer(NamedJsonSerializer.forEvents())
                .persistenceExceptionResolver(nothing)
                .build();
    }

    @Override
    public String id() {
        return "stock";
    }

    @Override
    public String name() {
        return "stock Axon JDBC (can skip)";
    }

    @Override
    public void createTables() {
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
    }

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
        Long position = jdbc.queryForObject(
                "SELECT globalIndex FROM DomainEventEntry WHERE aggregateIdentifier = ?"
                        + " ORDER BY sequenceNumber DESC LIMIT 1",
                Long.class,
                event.getAggregateIdentifier());
        keys.keep(key, position == null ? 0 : position, event.getSequenceNumber());
    }
}
