package org.ayumi.projections.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody decided about a dead letter.
 *
 * @param outcome what came of it; empty where the service ended before it was known
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record LetterDecision(
        String projection,
        long position,
        String aggregateId,
        Action action,
        String actor,
        String reason,
        Instant decidedAt,
        Optional<String> outcome) {

    /** What can be done with a dead letter. */
    enum Action {
        /** Apply it, and those that wait behind it, in their order. */
        RETRY,
        /** Leave this event out of the read model until it is next rebuilt. */
        EVICT,
        /** The read model was rebuilt from all events, this one among them. */
        REBUILT
    }
}
