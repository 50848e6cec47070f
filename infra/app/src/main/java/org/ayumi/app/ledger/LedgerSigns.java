package org.ayumi.app.ledger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.ayumi.eventstore.CheckpointTable;
import org.ayumi.eventstore.LedgerTable;
import org.ayumi.ledger.seal.SealingWords;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * How an operator notices that the log is not sealed, and why: health DEGRADED with words, and the metric
 * ayumi.ledger.unsealed. The service goes on recording; what it records is not proven until somebody has looked.
 */
@Component("ledgerHealthIndicator")
class LedgerSigns extends AbstractHealthIndicator implements MeterBinder {

    private static final Status DEGRADED = new Status("DEGRADED", "the ledger is not sealed");

    private final LedgerSealing sealing;
    private final LedgerTable ledger;
    private final CheckpointTable checkpoints;

    LedgerSigns(LedgerSealing sealing, LedgerTable ledger, CheckpointTable checkpoints) {
        super("the ledger cannot be looked at");
        this.sealing = sealing;
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
        if (!lengths.agree()) {
            degraded(health, "lengths.differ", lengths.events(), lengths.leaves());
        }
        switch (sealing.state()) {
            case SealingState.Contradiction wrong ->
                health.status(DEGRADED).withDetail("message", wrong.refused().words());
            case SealingState.Foreign foreign -> degraded(health, "foreign", foreign.what());
            case SealingState.Unusable unusable -> degraded(health, "unusable", unusable.message());
            case SealingState.Starting starting -> health.withDetail("state", "starting");
            case SealingState.Sealed sealed -> health.withDetail("state", "sealing");
            case SealingState.Elsewhere elsewhere -> health.withDetail("state", "another node or process seals");
        }
    }

    private static void degraded(Health.Builder health, String key, Object... arguments) {
        health.status(DEGRADED).withDetail("message", SealingWords.of(key, arguments));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ayumi.ledger.unsealed", () -> ledger.lengths().events() - Math.max(0, checkpoints.newestSize()))
                .description("Events that no checkpoint covers yet")
                .register(registry);
    }
}
