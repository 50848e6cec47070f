package org.ayumi.database;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.ayumi.process.Glance;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Says which mode runs, and where it does not keep what its name promises; the metrics are ayumi.database.*. */
@Component("replicationHealthIndicator")
class ReplicationSigns extends AbstractHealthIndicator implements MeterBinder {

    private static final Status DEGRADED = new Status("DEGRADED", "standbys do not do what they are named for");

    private final Replication replication;

    ReplicationSigns(Replication replication) {
        super("the database does not answer");
        this.replication = replication;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Replication.Seen seen = replication.look();
        health.up().withDetail("mode", seen.mode().word()).withDetail("standbys", seen.standbys());
        if (seen.doesNotWait()) {
            health.status(DEGRADED)
                    .withDetail(
                            "message",
                            "同期スタンバイが指定されていますが、確定はそれを待ちません。synchronous_commit を on にしてください。"
                                    + " / Synchronous standbys are named, but a commit does not wait for them: set synchronous_commit to on.");
        } else if (seen.waitsForNobody()) {
            health.status(DEGRADED)
                    .withDetail(
                            "message",
                            "同期スタンバイが接続していないため、登録は完了しません。スタンバイを起動してください。"
                                    + " / No synchronous standby is connected: no write completes until one is.");
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Glance<Replication.Seen> glance = new Glance<>(replication::look);
        Gauge.builder("ayumi.database.standbys", () -> glance.number(Replication.Seen::standbys))
                .description("Standbys that are connected to the database")
                .register(registry);
        Gauge.builder(
                        "ayumi.database.synchronous",
                        () -> glance.number(seen -> seen.mode() == Replication.Mode.SYNCHRONOUS ? 1 : 0))
                .description("1 where a commit is to wait for a standby")
                .register(registry);
    }
}
