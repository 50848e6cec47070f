package org.ayumi.benchmarks.append;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.ayumi.eventstore.AppendCall;
import org.ayumi.eventstore.EventTable;
import org.ayumi.eventstore.KeptBeside;
import org.ayumi.eventstore.LedgerTable;
import org.ayumi.eventstore.NamedJsonSerializer;
import org.ayumi.eventstore.NotAppendedException;
import org.ayumi.eventstore.PostgresEventStorageEngine;
import org.ayumi.eventstore.SharedTurn;
import org.ayumi.eventstore.SharedTurns;
import org.ayumi.eventstore.Upcasters;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine of the service on a store whose tables the service has made: dense order, leaves and subtrees, durable. */
public final class Appending implements AutoCloseable {

    private final HikariDataSource pool = new HikariDataSource();
    private final NamedJsonSerializer serializer = NamedJsonSerializer.forEvents();
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final SharedTurns turns;
    private final PostgresEventStorageEngine engine;

    /** Of an administrator without a password. */
    public Appending(String url, int connections) {
        pool.setJdbcUrl(url);
        pool.setUsername("postgres");
        pool.setPassword("");
        pool.setMaximumPoolSize(connections);
        this.jdbc = new JdbcTemplate(pool);
        LedgerTable ledger = new LedgerTable(jdbc);
        JdbcTransactionManager transactions = new JdbcTransactionManager(pool);
        this.transaction = new TransactionTemplate(transactions);
        // No type changes a lookup here: the service makes them again from the events.
        this.turns = new SharedTurns(
                new AppendCall(jdbc),
                ledger,
                new SpringTransactionManager(transactions),
                Set.of(),
                Duration.ofMinutes(1),
                (stored, took) -> {});
        this.engine =
                PostgresEventStorageEngine.over(new EventTable(jdbc), ledger, serializer, Upcasters.chain(), turns);
    }

    public JdbcTemplate jdbc() {
        return jdbc;
    }

    /** A message keeps what it was written as, so this can be done before its turn. */
    public void writeDown(DomainEventMessage<?> event) {
        event.serializePayload(serializer, byte[].class);
        event.serializeMetaData(serializer, byte[].class);
    }

    /** As a command does: together with what others have ready. Returns when they are durable. */
    public void share(List<? extends DomainEventMessage<?>> events, Optional<KeptBeside> beside) {
        try {
            shareOnce(events, beside);
        } catch (NotAppendedException headWasNotKnown) {
            shareOnce(events, beside);
        }
    }

    private void shareOnce(List<? extends DomainEventMessage<?>> events, Optional<KeptBeside> beside) {
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(events.getFirst());
        try {
            SharedTurn.take(unit, turns.lookupsKnown());
            beside.ifPresent(SharedTurn.of(unit)::keep);
            engine.appendEvents(events);
            unit.commit();
        } catch (RuntimeException failure) {
            unit.rollback(failure);
            throw failure;
        }
    }

    /** As a command does that cannot share a turn: in a transaction of its own. */
    public void alone(List<? extends DomainEventMessage<?>> events) {
        transaction.executeWithoutResult(status -> engine.appendEvents(events));
    }

    /** For whoever reads. */
    public PostgresEventStorageEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        pool.close();
    }
}
