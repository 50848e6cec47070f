package org.ayumi.app.planfile;

import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** What became of AYUMI_PLAN_FILE at the start: health is DEGRADED, with words, where it was not taken in. */
@Component("planFile")
class PlanFileState extends AbstractHealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "the plan file was not loaded");

    /** Health is read by programs; the log has all of them. */
    private static final int MOST_SHOWN = 20;

    private volatile Refused refused = new Refused("", List.of());

    private record Refused(String message, List<String> offences) {}

    void refused(String message, List<String> offences) {
        refused = new Refused(message, List.copyOf(offences));
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Refused last = refused;
        if (last.message().isEmpty()) {
            health.up();
            return;
        }
        health.status(DEGRADED)
                .withDetail("message", last.message())
                .withDetail(
                        "offences", last.offences().stream().limit(MOST_SHOWN).toList())
                .withDetail("count", last.offences().size());
    }
}
