package org.ayumi.app.axon;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.monitoring.MessageMonitor;
import org.ayumi.command.Refusal;
import org.ayumi.command.dispatch.CommandDispatcher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The metric ayumi.commands: how many commands of each type, what became of them, and how long that took with their
 * commit. Timers are kept here, because to look one up by its tags costs more than to record into it.
 */
@Component
final class CommandMetrics implements MessageMonitor<CommandMessage<?>> {

    /** A clerk notices a second; 2.5 s is when a command is given up. */
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500)
    };

    private enum Outcome {
        /** Stored, or given again under its Idempotency-Key. */
        ACCEPTED,
        REFUSED,
        /** Another node came between. */
        OVERTAKEN,
        FAILED
    }

    /** Types of commands and outcomes are few, and no word of a request is among them. */
    private record Series(Class<?> command, Outcome outcome) {}

    private final MeterRegistry registry;
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    CommandMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public MonitorCallback onMessageIngested(CommandMessage<?> command) {
        long began = System.nanoTime();
        Class<?> type = command.getPayloadType();
        return new MonitorCallback() {
            @Override
            public void reportSuccess() {
                record(type, Outcome.ACCEPTED, began);
            }

            @Override
            public void reportFailure(@Nullable Throwable cause) {
                Outcome outcome = outcomeOf(cause);
                // It is carried out once more, and counts by what becomes of it then.
                if (outcome == Outcome.FAILED || !CommandDispatcher.isInSharedTurn(command)) {
                    record(type, outcome, began);
                }
            }

            @Override
            public void reportIgnored() {
                record(type, Outcome.FAILED, began);
            }
        };
    }

    private static Outcome outcomeOf(@Nullable Throwable cause) {
        if (cause instanceof Refusal) {
            return Outcome.REFUSED;
        }
        return cause instanceof ConcurrencyException ? Outcome.OVERTAKEN : Outcome.FAILED;
    }

    private void record(Class<?> command, Outcome outcome, long began) {
        timers.computeIfAbsent(new Series(command, outcome), this::timer)
                .record(Duration.ofNanos(System.nanoTime() - began));
    }

    private Timer timer(Series series) {
        return Timer.builder("ayumi.commands")
                .description("Commands with their commit, by type and by what became of them")
                .tag("command", series.command().getSimpleName())
                .tag("outcome", series.outcome().name().toLowerCase(Locale.ROOT))
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }
}
