package org.ayumi.app.axon;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.ayumi.app.TimeProperties;
import org.ayumi.app.tracing.Traces;
import org.ayumi.command.charge.Accounts;
import org.ayumi.command.composition.CommandSide;
import org.ayumi.command.dispatch.CommandDispatcher;
import org.ayumi.command.dispatch.IdempotencyKeys;
import org.ayumi.command.dispatch.Receipts;
import org.ayumi.command.dispatch.SharedTurnAnswers;
import org.ayumi.command.dispatch.StreamEnds;
import org.ayumi.command.dispatch.VersionedAggregate;
import org.ayumi.command.lookup.PlanFacts;
import org.ayumi.command.lookup.Registry;
import org.ayumi.command.lookup.RegistryKeeper;
import org.ayumi.command.personal.PersonalTexts;
import org.ayumi.command.plan.Timeline;
import org.ayumi.eventstore.AppendTurn;
import org.ayumi.eventstore.NamedJsonSerializer;
import org.ayumi.eventstore.PromptEventStore;
import org.ayumi.eventstore.SharedTurn;
import org.ayumi.eventstore.SharedTurns;
import org.ayumi.projections.ProjectionProcessors;
import org.ayumi.projections.deadletter.DeadLetterDesk;
import org.ayumi.projections.share.NodeProperties;
import org.ayumi.projections.share.NodeRole;
import org.ayumi.query.http.AcknowledgedWrites;
import org.ayumi.query.model.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Axon without its auto-configuration: on Spring Boot 4 that names Boot 3 classes and may silently fall back to no
 * transactions. Here everything is said, and {@link StartupProofs} checks it.
 */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

    static final String REGISTRY = "registry";

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager spring, TimeProperties times) {
        DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
        definition.setTimeout((int) times.transactionTimeout().toSeconds());
        return new SpringTransactionManager(spring, definition);
    }

    @Bean
    CommandBus commandBus(
            PlatformTransactionManager spring,
            DataSource dataSource,
            TimeProperties times,
            IdempotencyKeys keys,
            StreamEnds ends,
            SharedTurns sharedTurns,
            SharedTurnAnswers sharedTurnAnswers,
            LookupsOfTurn lookups,
            RefusedWrites refusedWrites,
            CommandMetrics metrics,
            ObjectProvider<Traces> traces) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(
                        new TransactionsOfTheirOwn(new PromptTransactions(spring, dataSource, times.commandTimeout())))
                .messageMonitor(metrics)
                .build();
        traces.ifAvailable(traced -> bus.registerHandlerInterceptor(traced.ofCommands()));
        bus.registerHandlerInterceptor(refusedWrites);
        bus.registerHandlerInterceptor((unitOfWork, chain) -> {
            if (CommandDispatcher.isInSharedTurn(unitOfWork.getMessage())) {
                SharedTurn.take(unitOfWork, sharedTurns.lookupsKnown());
            }
            return chain.proceed();
        });
        bus.registerHandlerInterceptor(AxonConfiguration::inTurnWhenOvertaken);
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(List.of(whatEventsCarryOn())));
        bus.registerHandlerInterceptor(new Receipts(keys, ends, sharedTurnAnswers, lookups));
        return bus;
    }

    @Bean
    LookupsOfTurn lookupsOfTurn(Registry registry, SharedTurns sharedTurns) {
        return new LookupsOfTurn(registry, sharedTurns);
    }

    private static @Nullable Object inTurnWhenOvertaken(
            UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        if (CommandDispatcher.isOvertaken(unitOfWork.getMessage())) {
            AppendTurn.takeFirst(unitOfWork);
        }
        return chain.proceed();
    }

    private static CorrelationDataProvider whatEventsCarryOn() {
        return AxonConfiguration::carriedOn;
    }

    private static Map<String, ?> carriedOn(Message<?> command) {
        Map<String, Object> carried = new LinkedHashMap<>();
        command.getMetaData().forEach((key, value) -> {
            if (CommandDispatcher.isCarriedByEvents(key, value)) {
                carried.put(key, value);
            }
        });
        return carried;
    }

    /** Started and stopped by {@link AxonLifecycle}, when everything else is there. */
    @Bean
    org.axonframework.config.Configuration axon(
            PromptEventStore events,
            TokenStore tokens,
            TransactionManager transactions,
            CommandBus commandBus,
            TimeProperties times,
            NodeProperties node,
            Registry registry,
            LookupsOfTurn lookups,
            Timeline timeline,
            RegistryKeeper keeper,
            PersonalTexts personalTexts,
            Accounts accounts,
            List<Projection> projections,
            DeadLetterDesk deadLetters,
            LockFactory aggregateLocks,
            ObjectProvider<Traces> traces) {
        // false: no module is found by chance on the class path; the update checker would be one.
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureTransactionManager(axon -> transactions)
                .configureSerializer(axon -> NamedJsonSerializer.forTokens())
                .configureEventSerializer(axon -> NamedJsonSerializer.forEvents())
                .configureMessageSerializer(axon -> NamedJsonSerializer.forEvents())
                .configureCommandBus(axon -> commandBus)
                .configureEventStore(axon -> events)
                .registerComponent(Registry.class, axon -> registry)
                .registerComponent(PlanFacts.class, axon -> lookups)
                .registerComponent(Timeline.class, axon -> timeline)
                .registerComponent(PersonalTexts.class, axon -> personalTexts)
                .registerComponent(Accounts.class, axon -> accounts);
        for (Class<? extends VersionedAggregate> aggregate : CommandSide.aggregates()) {
            configurer.configureAggregate(withWarmAggregates(aggregate).configureLockFactory(axon -> aggregateLocks));
        }
        EventProcessingConfigurer processing = configurer.eventProcessing();
        processing
                .registerTokenStore(axon -> tokens)
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerEventHandler(axon -> keeper)
                .assignHandlerInstancesMatching(REGISTRY, keeper::equals)
                .registerSubscribingEventProcessor(REGISTRY)
                // It writes in the transaction of the command. One begun here would be another in a shared turn, which
                // has none, and
                // where it cannot begin Axon says that something else was wrong.
                .registerTransactionManager(REGISTRY, axon -> NoTransactionManager.instance());
        if (node.does(NodeRole.QUERY)) {
            projections.forEach(
                    projection -> ProjectionProcessors.register(processing, deadLetters.parking(projection)));
            traces.ifAvailable(traced -> projections.forEach(projection -> processing.registerHandlerInterceptor(
                    projection.name(), axon -> traced.ofProjection(projection.name()))));
        }
        return configurer.buildConfiguration();
    }

    /** Ids of different aggregates are never mixed up: each kind has its own. */
    private static <T extends VersionedAggregate> AggregateConfigurer<T> withWarmAggregates(Class<T> aggregate) {
        WarmAggregates warm = new WarmAggregates();
        return AggregateConfigurer.defaultConfiguration(aggregate).configureCache(axon -> warm);
    }

    /** By default a command waits a minute for its aggregate: behind others who wait for a silent database. */
    @Bean
    LockFactory aggregateLocks(TimeProperties times) {
        Duration timeout = times.commandTimeout();
        int attempts = 4;
        return PessimisticLockFactory.builder()
                .acquireAttempts(attempts)
                .lockAttemptTimeout((int) timeout.toMillis() / (attempts + 1))
                .build();
    }

    @Bean
    AxonLifecycle axonLifecycle(org.axonframework.config.Configuration axon, StartupProofs proofs) {
        return new AxonLifecycle(axon, proofs);
    }

    @Bean
    CommandDispatcher commandDispatcher(
            org.axonframework.config.Configuration axon,
            PlatformTransactionManager spring,
            DataSource dataSource,
            TimeProperties times,
            AcknowledgedWrites acknowledged,
            LockFactory aggregateLocks) {
        return new CommandDispatcher(
                axon.commandGateway(),
                new PromptTransactions(spring, dataSource, times.batchTimeout()),
                acknowledged::upTo,
                aggregateLocks);
    }
}
