package org.ayumi.projections;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.ayumi.query.model.Projection;

/** One pooled streaming processor per projection, its token and its rows in one transaction. */
public final class ProjectionProcessors {

    private static final int BATCH = 100;
    /** Also how often a processor that has nothing to do looks at its claim, which runs out after ten seconds. */
    private static final long CLAIM_EXTENSION_MILLIS = 2_000;

    private ProjectionProcessors() {}

    /** Under the projection's name, which is also its token's. */
    public static void register(EventProcessingConfigurer processing, Projection projection) {
        ProjectionHandler handler = new ProjectionHandler(projection);
        processing
                .registerEventHandler(axon -> handler)
                .assignHandlerInstancesMatching(projection.name(), candidate -> candidate == handler)
                .registerListenerInvocationErrorHandler(projection.name(), axon -> PropagatingErrorHandler.instance())
                .registerPooledStreamingEventProcessor(
                        projection.name(),
                        axon -> axon.eventStore(),
                        // Rows of one projection refer to each other, so one segment keeps the global order.
                        (axon, builder) -> builder.initialSegmentCount(1)
                                .batchSize(BATCH)
                                .claimExtensionThreshold(CLAIM_EXTENSION_MILLIS)
                                .enableCoordinatorClaimExtension()
                                .initialToken(source -> source.createTailToken()));
    }
}
