package org.ayumi.proof.sealing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ayumi.eventstore.CheckpointTable;
import org.ayumi.eventstore.LedgerTable;
import org.ayumi.ledger.seal.SealingWords;
import org.ayumi.process.Glance;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * How an operator notices that the log is not sealed, and why: health DEGRADED with words, and the metrics
 * ayumi.ledger.*. The service goes on recording; what it records is not proven until somebody has looked.
 */
@Component("sealing")
class LedgerSigns extends AbstractHealthIndicator implements MeterBinder {

    private static final Status DEGRADED = new Status("DEGRADED", "the ledger is not sealed");

    private final LedgerSealing sealing;
    private final ReadLogSealing reads;
    private final SealingPromise promise;
    private final LedgerTable ledger;
    private final CheckpointTable checkpoints;

    LedgerSigns(
            LedgerSealing sealing,
            ReadLogSealing reads,
            SealingPromise promise,
            LedgerTable ledger,
            CheckpointTable checkpoints) {
        super("the ledger cannot be looked at");
        this.promise = promise;
        this.sealing = sealing;
        this.reads = reads;
        this.ledger = ledger;
        this.checkpoints = checkpoints;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        LedgerTable.Lengths lengths = ledger.lengths();
        health.up()
                .withDetail("events", lengths.events())
                .withDetail("leaves", lengths.leaves())
                .withDetail("sealed", checkpoints.newestSize());
        health.withDetail("state", state());
        List<String> troubles = new ArrayList<>();
        if (!lengths.agree()) {
            troubles.add(SealingWords.of("lengths.differ", lengths.events(), lengths.leaves()));
        }
        promise.broken().or(() -> sealing.state().trouble()).ifPresent(troubles::add);
        List<String> strays = checkpoints.strays();
        if (!strays.isEmpty()) {
            troubles.add(SealingWords.of("strays", String.join(", ", strays)));
        }
        reads.wrong().ifPresent(troubles::add);
        if (!troubles.isEmpty()) {
            health.status(DEGRADED).withDetail("message", String.join(" ", troubles));
        }
    }

    private String state() {
        return switch (sealing.state()) {
            case SealingState.Starting starting -> "starting";
            case SealingState.Sealed sealed -> "sealing";
            case SealingState.Elsewhere elsewhere -> "another node or process seals";
            case SealingState.Contradiction wrong -> "not sealing";
            case SealingState.Foreign foreign -> "not sealing";
            case SealingState.Unusable unusable -> "not sealing";
        };
    }

    private record Seen(LedgerTable.Lengths lengths, long sealed, SealingPromise.Waiting waiting, Duration sealedAgo) {}

    private Seen seen() {
        long sealed = Math.max(0, checkpoints.newestSize());
        return new Seen(ledger.lengths(), sealed, promise.waiting(), promise.sinceLastCheckpoint());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Glance<Seen> glance = new Glance<>(this::seen);
        gauge("ayumi.ledger.events", glance, seen -> seen.lengths().events())
                .description("Events of the store")
                .register(registry);
        gauge("ayumi.ledger.leaves", glance, seen -> seen.lengths().leaves())
                .description("Their leaves in the log; another number means that somebody reached into the database")
                .register(registry);
        gauge("ayumi.ledger.sealed", glance, Seen::sealed)
                .description("Events that the newest checkpoint covers")
                .register(registry);
        gauge("ayumi.ledger.unsealed", glance, seen -> seen.lengths().events() - seen.sealed())
                .description("Events that no checkpoint covers yet")
                .register(registry);
        gauge(
                        "ayumi.ledger.unsealed.seconds",
                        glance,
                        seen -> seconds(seen.waiting().since()))
                .description("How long the first of them has been there; more than 10 breaks the promise")
                .register(registry);
        gauge("ayumi.ledger.checkpoint.age.seconds", glance, seen -> seconds(seen.sealedAgo()))
                .description("How old the newest checkpoint is; it grows while nothing is recorded")
                .register(registry);
        Gauge.builder(
                        "ayumi.ledger.trouble",
                        this,
                        signs -> signs.sealing.state().trouble().isPresent() ? 1 : 0)
                .description("1 while this node does not seal, for a reason that health tells")
                .register(registry);
    }

    private static Gauge.Builder<?> gauge(String name, Glance<Seen> glance, ToDoubleFunction<Seen> number) {
        return Gauge.builder(name, () -> glance.number(number));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
