package org.ayumi.command.dispatch;

import java.util.Optional;

/** Tells where the events of an aggregate end. */
public interface StreamEnds {

    /** As the current transaction sees it. */
    Optional<StreamEnd> of(String aggregateId);

    /** What the current unit of work has appended; empty where that is nothing. */
    Optional<StreamEnd> appendedTo(String aggregateId);

    /**
     * Of an aggregate's last event: position in the global order, sequence number in the aggregate, and the hash of its
     * leaf in the ledger, in base64.
     */
    record StreamEnd(long position, long sequence, String leafHash) {}
}
