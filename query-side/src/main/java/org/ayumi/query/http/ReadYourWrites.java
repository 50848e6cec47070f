package org.ayumi.query.http;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ayumi.kernel.event.EventHistory;
import org.ayumi.query.model.ProjectionPositions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A read does not show what was before a write that this node has acknowledged. {@code ?atLeast=position} says so for writes of
 * other nodes too, and is refused when the position is not reached in time.
 */
@Component
public class ReadYourWrites {

    private static final String FIELD = "atLeast";

    /** Between two looks at how far a projection has come that does not run on this node. */
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** Of the time for whoever asks. A projection that stands still makes reads late, and does not take them away. */
    private static final int UNASKED = 5;

    private final EventHistory history;
    private final ProjectionPositions positions;
    private final AcknowledgedWrites acknowledged;
    private final Duration patience;
    private final Map<String, Long> reached = new ConcurrentHashMap<>();

    ReadYourWrites(
            EventHistory history,
            ProjectionPositions positions,
            AcknowledgedWrites acknowledged,
            @Value("${ayumi.read.wait:5s}") Duration patience) {
        this.history = history;
        this.positions = positions;
        this.acknowledged = acknowledged;
        this.patience = patience;
    }

    /** Returns once all projections have reached the position; must not run inside the transaction that then reads. */
    public void await(Optional<String> atLeast, String... projections) {
        if (atLeast.isEmpty()) {
            awaitAcknowledged(projections);
            return;
        }
        long position = Parameters.position(FIELD, atLeast.get());
        long head = history.head();
        if (position > head) {
            throw QueryProblem.badParameter(FIELD, "at-least.beyond-head", position, head);
        }
        long deadline = System.nanoTime() + patience.toNanos();
        for (String projection : projections) {
            if (!isReached(projection, position, deadline)) {
                throw QueryProblem.notYet(FIELD, "at-least.not-yet", position, projection);
            }
        }
    }

    private void awaitAcknowledged(String... projections) {
        long position = acknowledged.position();
        long deadline = System.nanoTime() + patience.dividedBy(UNASKED).toNanos();
        for (String projection : projections) {
            isReached(projection, position, deadline);
        }
    }

    /** What was reached once stays so: while nobody writes, nothing is asked. */
    private boolean isReached(String projection, long position, long deadline) {
        while (reached.getOrDefault(projection, 0L) < position) {
            if (reached.merge(projection, positions.positionOf(projection), Math::max) >= position) {
                return true;
            }
            if (System.nanoTime() > deadline || !hasWaited(projection, position)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasWaited(String projection, long position) {
        try {
            reached.merge(projection, positions.await(projection, position, PAUSE), Math::max);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
