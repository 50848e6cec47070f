package org.ayumi.command.dispatch;

import java.util.Optional;

/** Tells where the events of an aggregate end, as the current transaction sees it. */
@FunctionalInterface
public interface StreamEnds {

    Optional<StreamEnd> of(String aggregateId);

    /** Position in the global order and sequence number in the aggregate of its last event. */
    record StreamEnd(long position, long sequence) {}
}
