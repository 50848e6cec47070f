package org.ayumi.app.axon;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.ayumi.eventstore.TurnListener;
import org.springframework.stereotype.Component;

/** How many commands share a turn to append, and how long a turn takes. */
@Component
final class AppendMetrics implements TurnListener {

    private static final double[] COMMANDS = {1, 2, 4, 8, 16, 32, 64, 128, 256};

    private final DistributionSummary commands;
    private final Timer time;

    AppendMetrics(MeterRegistry registry) {
        this.commands = DistributionSummary.builder("ayumi.append.turn")
                .description("Commands whose events were stored in one transaction")
                .serviceLevelObjectives(COMMANDS)
                .register(registry);
        this.time = Timer.builder("ayumi.append.turn.time")
                .description("From the begin of that transaction to its commit: lock, insert and flush")
                .register(registry);
    }

    @Override
    public void stored(int together, Duration took) {
        commands.record(together);
        time.record(took);
    }
}
