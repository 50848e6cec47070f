package org.ayumi.projections.rebuild;

import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.ayumi.process.DaemonThreads;
import org.ayumi.projections.ProjectionHandler;
import org.ayumi.query.model.Projection;

/** A second processor for a projection: the same handler, but its tables are the next ones. */
final class Rebuilder implements AutoCloseable {

    private static final int BATCH = 200;
    private static final String PATH_IS_SET = "next-tables";

    private final ScheduledExecutorService threads;
    private final PooledStreamingEventProcessor processor;

    Rebuilder(
            Projection projection,
            EventStore events,
            TokenStore tokens,
            TransactionManager transactions,
            ReadModelSchemas schemas) {
        String name = TokenSwap.rebuilder(projection.name());
        threads = DaemonThreads.scheduled(name, 2);
        processor = PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new ProjectionHandler(projection))
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .build())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .batchSize(BATCH)
                .initialToken(source -> source.createTailToken())
                .build();
        processor.registerHandlerInterceptor(
                (unitOfWork, chain) -> inNextTables(unitOfWork, chain, projection.name(), schemas));
        processor.start();
    }

    /** Once per transaction: the units of work of one batch share their resources and their transaction. */
    private static Object inNextTables(
            UnitOfWork<? extends EventMessage<?>> unitOfWork,
            InterceptorChain chain,
            String projection,
            ReadModelSchemas schemas)
            throws Exception {
        unitOfWork.root().getOrComputeResource(PATH_IS_SET, key -> {
            schemas.use(ReadModelSchemas.next(projection));
            return Boolean.TRUE;
        });
        return chain.proceed();
    }

    @Override
    public void close() {
        processor.shutDown();
        threads.shutdownNow();
    }
}
