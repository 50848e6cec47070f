package org.ayumi.projections.deadletter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Map;
import org.ayumi.process.Glance;
import org.ayumi.query.model.Projection;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** How an operator notices letters: health DEGRADED with their number, and the metric ayumi.dead.letters. */
@Component("deadLettersHealthIndicator")
class DeadLetterSigns extends AbstractHealthIndicator implements MeterBinder {

    private static final Status DEGRADED = new Status("DEGRADED", "some events are not in a read model");

    private final DeadLetters letters;
    private final List<String> projections;

    DeadLetterSigns(DeadLetters letters, List<Projection> projections) {
        super("dead letters cannot be counted");
        this.letters = letters;
        this.projections = projections.stream().map(Projection::name).sorted().toList();
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Map<String, Long> counts = letters.counts();
        health.status(counts.isEmpty() ? Status.UP : DEGRADED).withDetails(counts);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Glance<Map<String, Long>> counts = new Glance<>(letters::counts);
        projections.forEach(projection -> Gauge.builder(
                        "ayumi.dead.letters", () -> counts.number(all -> all.getOrDefault(projection, 0L)))
                .description("Events that this projection could not apply, or that wait behind one")
                .tag("projection", projection)
                .register(registry));
    }
}
