package org.ayumi.projections;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The metrics ayumi.projection.batch and ayumi.projection.batch.time. */
@Component
public final class BatchMetrics {

    private static final double[] EVENTS = {1, 2, 5, 10, 25, 50, 100, 250, 500, 1000};

    private final MeterRegistry registry;
    private final Map<Series, Meters> meters = new ConcurrentHashMap<>();

    private record Series(String projection, String work) {}

    private record Meters(DistributionSummary events, Timer time) {}

    BatchMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Of the read models that answer. */
    public BatchListener live() {
        return (projection, last, events, took) -> written(new Series(projection, "live"), events, took);
    }

    /** Of the ones that are rebuilt beside them. */
    public BatchListener rebuild() {
        return (projection, last, events, took) -> written(new Series(projection, "rebuild"), events, took);
    }

    private void written(Series series, int events, Duration took) {
        Meters found = meters.computeIfAbsent(series, this::registered);
        found.events().record(events);
        found.time().record(took);
    }

    private Meters registered(Series series) {
        return new Meters(
                DistributionSummary.builder("ayumi.projection.batch")
                        .description("Events whose rows were written in one transaction")
                        .tag("projection", series.projection())
                        .tag("work", series.work())
                        .serviceLevelObjectives(EVENTS)
                        .register(registry),
                Timer.builder("ayumi.projection.batch.time")
                        .description("From the first event of a batch to its commit")
                        .tag("projection", series.projection())
                        .tag("work", series.work())
                        .register(registry));
    }
}
