package org.ayumi.app.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ayumi.app.axon.RefusedWrites;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Says that PostgreSQL refused to store, and why, until it stores again.
 *
 * <p>A balancer sends no writes to a service that is not ready, so none could show that the fault has passed: some time
 * after the last refusal the status is UNKNOWN, which lets the next write decide.
 */
@Component("storing")
class RefusedWritesHealthIndicator extends AbstractHealthIndicator implements MeterBinder {

    static final Duration UNTIL_TRIED_AGAIN = Duration.ofSeconds(30);

    private final RefusedWrites refusals;
    private final Clock clock;

    RefusedWritesHealthIndicator(RefusedWrites refusals, Clock clock) {
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Optional<RefusedWrites.Refused> last = refusals.last();
        if (last.isEmpty()) {
            health.up();
            return;
        }
        RefusedWrites.Refused refused = last.get();
        boolean recent = clock.instant().isBefore(refused.at().plus(UNTIL_TRIED_AGAIN));
        health.status(recent ? "OUT_OF_SERVICE" : "UNKNOWN")
                .withDetail("message", words(refused))
                .withDetail("database", refused.message())
                .withDetail("sqlState", refused.sqlState())
                .withDetail("at", refused.at().toString());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ayumi.writes.refused", refusals, all -> all.last().isPresent() ? 1 : 0)
                .description("1 from when PostgreSQL refused to store until it stores again")
                .register(registry);
    }

    private static String words(RefusedWrites.Refused refused) {
        return refused.isDiskFull()
                ? "データベースのディスクがいっぱいのため、登録できません。空きを作れば自動的に再開します。"
                        + " / The disk of the database is full: nothing can be stored. Free some space; writing goes on by itself."
                : "データベースの資源が足りないため、登録できません。" + " / The database lacks resources: nothing can be stored at present.";
    }
}
