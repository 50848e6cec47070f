package org.ayumi.query.support;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code ?atLeast=position}: whoever just wrote waits until the projection has seen it. */
@Component
public class ReadYourWrites {

    private static final String FIELD = "atLeast";
    private static final long PAUSE_MILLIS = 20;

    private final EventHistory history;
    private final ProjectionPositions positions;
    private final Duration patience;

    ReadYourWrites(
            EventHistory history, ProjectionPositions positions, @Value("${ayumi.read.wait:5s}") Duration patience) {
        this.history = history;
        this.positions = positions;
        this.patience = patience;
    }

    /** Returns once all projections have reached the position; must not run inside the transaction that then reads. */
    public void await(Optional<String> atLeast, String... projections) {
        if (atLeast.isEmpty()) {
            return;
        }
        long position = Parameters.position(FIELD, atLeast.get());
        long head = history.head();
        if (position > head) {
            throw QueryProblem.badParameter(FIELD, "at-least.beyond-head", position, head);
        }
        long deadline = System.nanoTime() + patience.toNanos();
        for (String projection : projections) {
            while (positions.positionOf(projection) < position) {
                pause(deadline, projection, position);
            }
        }
    }

    private static void pause(long deadline, String projection, long position) {
        if (System.nanoTime() > deadline) {
            throw QueryProblem.notYet(FIELD, "at-least.not-yet", position, projection);
        }
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            QueryProblem problem = QueryProblem.notYet(FIELD, "at-least.not-yet", position, projection);
            problem.initCause(e);
            throw problem;
        }
    }
}
