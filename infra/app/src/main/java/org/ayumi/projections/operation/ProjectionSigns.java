package org.ayumi.projections.operation;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.ayumi.process.Glance;
import org.ayumi.query.model.Projection;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * How an operator notices that read models fall behind: health DEGRADED, and the metrics ayumi.projection.lag and
 * ayumi.projection.lag.seconds beside ayumi.events.stored. They are of the database: each node tells the same.
 */
@Component("projectionLag")
class ProjectionSigns extends AbstractHealthIndicator implements MeterBinder {

    private static final Duration TOLERATED = Duration.ofMinutes(1);
    private static final Status DEGRADED = new Status("DEGRADED", "read models are behind the events");

    private final ProjectionStanding standing;
    private final List<String> projections;

    private record Seen(long head, Map<String, ProjectionLag> lags) {}

    ProjectionSigns(ProjectionStanding standing, List<Projection> projections) {
        super("the event store does not answer");
        this.standing = standing;
        this.projections = projections.stream().map(Projection::name).sorted().toList();
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        boolean late = false;
        for (ProjectionLag lag : standing.lags()) {
            late = late || lag.since().compareTo(TOLERATED) > 0;
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("position", lag.position());
            told.put("behind", lag.events());
            told.put("seconds", lag.since().toSeconds());
            health.withDetail(lag.projection(), told);
        }
        health.status(late ? DEGRADED : Status.UP);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Glance<Seen> glance = new Glance<>(this::seen);
        FunctionCounter.builder("ayumi.events.stored", glance, seen -> seen.number(Seen::head))
                .description("Events of the whole store, also those that other nodes appended")
                .register(registry);
        for (String projection : projections) {
            gauge("ayumi.projection.lag", projection, glance, ProjectionLag::events)
                    .description("Events that this projection has not applied yet")
                    .register(registry);
            gauge(
                            "ayumi.projection.lag.seconds",
                            projection,
                            glance,
                            lag -> lag.since().toMillis() / 1000.0)
                    .description("How long the first of them has been there")
                    .register(registry);
        }
    }

    private static Gauge.Builder<?> gauge(
            String name, String projection, Glance<Seen> glance, ToDoubleFunction<ProjectionLag> number) {
        return Gauge.builder(
                        name,
                        () -> glance.number(seen -> number.applyAsDouble(
                                Objects.requireNonNull(seen.lags().get(projection)))))
                .tag("projection", projection);
    }

    private Seen seen() {
        return new Seen(
                standing.head(),
                standing.lags().stream().collect(Collectors.toMap(ProjectionLag::projection, Function.identity())));
    }
}
