package org.ayumi.app.axon;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.ayumi.app.TimeProperties;
import org.ayumi.app.tracing.Traces;
import org.ayumi.command.dispatch.SharedTurnAnswers;
import org.ayumi.command.dispatch.StreamEnds;
import org.ayumi.command.lookup.RegistryKeeper;
import org.ayumi.command.plan.Timeline;
import org.ayumi.database.DataDirectory;
import org.ayumi.database.DatabaseClock;
import org.ayumi.eventstore.AppendCall;
import org.ayumi.eventstore.BrokenUpcastersException;
import org.ayumi.eventstore.EventJson;
import org.ayumi.eventstore.EventTable;
import org.ayumi.eventstore.EventTypes;
import org.ayumi.eventstore.FirstLeaves;
import org.ayumi.eventstore.LedgerTable;
import org.ayumi.eventstore.NamedJsonSerializer;
import org.ayumi.eventstore.PostgresEventStorageEngine;
import org.ayumi.eventstore.PromptEventStore;
import org.ayumi.eventstore.SharedTurn;
import org.ayumi.eventstore.SharedTurns;
import org.ayumi.eventstore.StoredEvents;
import org.ayumi.eventstore.Upcasters;
import org.ayumi.process.StartupRefused;
import org.ayumi.projections.ReachedHere;
import org.ayumi.projections.TokenPositions;
import org.ayumi.projections.share.NodeId;
import org.ayumi.query.audit.EventForm;
import org.ayumi.query.model.ProjectionPositions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The event store and the token store, each exactly the intended one, and what the two sides see of them. */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    @Bean(destroyMethod = "close")
    DatabaseClock databaseClock(DataSource dataSource) {
        return DatabaseClock.of(new JdbcTemplate(dataSource));
    }

    /** One time for all nodes: of recorded-at, which decides no order, and of the claims on projections. */
    @Bean
    Clock clock(DatabaseClock databaseClock) {
        Clock clock = databaseClock.withZone(ZoneOffset.UTC);
        GenericEventMessage.clock = clock;
        AbstractTokenEntry.clock = clock;
        return clock;
    }

    @Bean
    NodeId nodeId(DataDirectory directory) {
        return NodeId.in(directory);
    }

    @Bean
    EventTable eventTable(DataSource dataSource) {
        return new EventTable(new JdbcTemplate(dataSource));
    }

    @Bean
    KnownEventsCheck knownEventsCheck(EventTable table) {
        return new KnownEventsCheck(table, EventTypes.current());
    }

    @Bean
    EventUpcasterChain upcasters() {
        try {
            return Upcasters.chain();
        } catch (BrokenUpcastersException fault) {
            throw new StartupRefused(
                    "古い版の記録を読む手順がそろっていません。 / This program cannot read every old revision of events: "
                            + fault.getMessage() + ".",
                    "This build is faulty: its tests were not run. Start another one.",
                    fault);
        }
    }

    @Bean
    LedgerTable ledgerTable(DataSource dataSource, EventTable events, PlatformTransactionManager transactions) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        LedgerTable ledger = new LedgerTable(jdbc);
        // Before anything is appended; does nothing to a store that has its leaves.
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> new FirstLeaves(jdbc, events, ledger).write());
        return ledger;
    }

    @Bean
    SharedTurns sharedTurns(
            DataSource dataSource,
            LedgerTable ledger,
            PlatformTransactionManager spring,
            TimeProperties times,
            RegistryKeeper keeper,
            AppendMetrics metrics) {
        Set<String> lookupTypes = keeper.followed().stream()
                .map(event -> EventTypes.current().of(event).name())
                .collect(Collectors.toUnmodifiableSet());
        return new SharedTurns(
                new AppendCall(new JdbcTemplate(dataSource)),
                ledger,
                new PromptTransactions(spring, dataSource, times.commandTimeout()),
                lookupTypes,
                times.commandTimeout(),
                metrics);
    }

    @Bean
    PostgresEventStorageEngine eventStorageEngine(
            EventTable table, LedgerTable ledger, EventUpcasterChain upcasters, SharedTurns sharedTurns) {
        return PostgresEventStorageEngine.over(table, ledger, NamedJsonSerializer.forEvents(), upcasters, sharedTurns);
    }

    /** Ended with the context, and not by Axon alone: its thread looks at the store also where a start is refused. */
    @Bean(destroyMethod = "shutDown")
    PromptEventStore eventStore(PostgresEventStorageEngine engine, ObjectProvider<Traces> traces) {
        Traces asked = traces.getIfAvailable();
        return PromptEventStore.over(engine, asked == null ? NoOpMessageMonitor.INSTANCE : asked.ofEvents());
    }

    @Bean
    StoredEvents storedEvents(EventTable table, EventUpcasterChain upcasters) {
        return new StoredEvents(table, NamedJsonSerializer.forEvents(), upcasters);
    }

    @Bean
    TokenStore tokenStore(DataSource dataSource, NodeId node) {
        return JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .serializer(NamedJsonSerializer.forTokens())
                .contentType(byte[].class)
                .nodeId(node.value())
                .schema(TokenSchema.builder()
                        .setTokenTable("processing.token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .build();
    }

    @Bean
    StreamEnds streamEnds(EventTable table) {
        return new StoredStreamEnds(table);
    }

    /** Answers of commands in shared turns, kept by those. */
    @Bean
    SharedTurnAnswers sharedTurnAnswers() {
        return (unitOfWork, answer) -> SharedTurn.of(unitOfWork).keep(new AnswerBeside(answer));
    }

    @Bean
    Timeline timeline(EventTable table, Clock clock) {
        return new StoredTimeline(table, clock);
    }

    @Bean
    EventForm eventForm() {
        return EventJson.mapper()::valueToTree;
    }

    @Bean
    ProjectionPositions projectionPositions(DataSource dataSource, ReachedHere here, PromptEventStore events) {
        return new TokenPositions(new JdbcTemplate(dataSource), here, events::hurry);
    }
}
