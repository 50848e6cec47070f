package org.ayumi.projections.rebuild;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.ayumi.process.Glance;
import org.ayumi.query.model.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The metrics ayumi.rebuild.running, .done and .stuck, of every projection: of the database, so each node tells the same. */
@Component
class RebuildSigns implements MeterBinder {

    private final Rebuilds rebuilds;
    private final List<String> projections;

    RebuildSigns(Rebuilds rebuilds, List<Projection> projections) {
        this.rebuilds = rebuilds;
        this.projections = projections.stream().map(Projection::name).sorted().toList();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Glance<Map<String, RebuildProgress>> glance = new Glance<>(() -> rebuilds.progress().stream()
                .collect(Collectors.toMap(RebuildProgress::projection, Function.identity())));
        for (String projection : projections) {
            gauge("ayumi.rebuild.running", projection, glance, progress -> progress == null ? 0 : 1)
                    .description("1 while this projection is rebuilt beside the live one")
                    .register(registry);
            gauge("ayumi.rebuild.done", projection, glance, RebuildSigns::done)
                    .description("How much of the rebuild is done, from 0 to 1; 1 when there is none")
                    .register(registry);
            gauge("ayumi.rebuild.stuck", projection, glance, progress -> progress != null && isStuck(progress) ? 1 : 0)
                    .description(
                            "1 while the rebuild stands before an event that fails, or its rows cannot be taken over")
                    .register(registry);
        }
    }

    private static Gauge.Builder<?> gauge(
            String name,
            String projection,
            Glance<Map<String, RebuildProgress>> glance,
            ToDoubleFunction<@Nullable RebuildProgress> number) {
        return Gauge.builder(name, () -> glance.number(all -> number.applyAsDouble(all.get(projection))))
                .tag("projection", projection);
    }

    private static double done(@Nullable RebuildProgress progress) {
        return progress == null || progress.goal() == 0
                ? 1
                : Math.min(1, (double) progress.position() / progress.goal());
    }

    private static boolean isStuck(RebuildProgress progress) {
        return progress.failure().isPresent() || progress.refusal().isPresent();
    }
}
