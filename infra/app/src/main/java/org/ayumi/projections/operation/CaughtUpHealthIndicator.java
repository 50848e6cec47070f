package org.ayumi.projections.operation;

import java.util.concurrent.atomic.AtomicLong;
import org.ayumi.projections.share.NodeProperties;
import org.ayumi.projections.share.NodeRole;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Readiness: the event store answers, and every projection has once caught up with where the store stood at start, if
 * this node answers reads.
 * Afterwards a projection that lags a little does not take the service out of the balancer.
 */
@Component("caughtUp")
class CaughtUpHealthIndicator extends AbstractHealthIndicator {

    private static final long NOT_ASKED = -1;

    private final ProjectionStanding standing;
    private final AtomicLong headAtStart = new AtomicLong(NOT_ASKED);
    private final boolean answersReads;
    private volatile boolean reached;

    CaughtUpHealthIndicator(ProjectionStanding standing, NodeProperties node) {
        super("the event store does not answer");
        this.standing = standing;
        this.answersReads = node.does(NodeRole.QUERY) || node.does(NodeRole.WEB);
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long head = standing.head();
        headAtStart.compareAndSet(NOT_ASKED, head);
        reached = reached || !answersReads || standing.haveReached(headAtStart.get());
        health.status(reached ? "UP" : "OUT_OF_SERVICE")
                .withDetail("head", head)
                .withDetail("projections", standing.positions());
    }
}
