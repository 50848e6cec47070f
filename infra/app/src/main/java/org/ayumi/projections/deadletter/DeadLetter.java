package org.ayumi.projections.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * An event that waits outside a projection.
 *
 * @param position of the event in the store
 * @param cause why it failed; empty where it waits behind an earlier letter of its aggregate
 * @param attempts how often it was tried again
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DeadLetter(
        String projection,
        long position,
        String aggregateId,
        String eventType,
        Instant parkedAt,
        Optional<String> cause,
        int attempts,
        Optional<Instant> lastTriedAt) {}
