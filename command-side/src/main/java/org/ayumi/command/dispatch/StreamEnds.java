package org.ayumi.command.dispatch;

import java.util.Optional;

/** Tells where the events of an aggregate end, as the current transaction sees it. */
@FunctionalInterface
public interface StreamEnds {

    Optional<StreamEnd> of(String aggregateId);

    /**
     * Of an aggregate's last event: position in the global order, sequence number in the aggregate, and the hash of its
     * leaf in the ledger, in base64.
     */
    record StreamEnd(long position, long sequence, String leafHash) {}
}
