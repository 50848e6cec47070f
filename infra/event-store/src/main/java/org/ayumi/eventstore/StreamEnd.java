package org.ayumi.eventstore;

import org.ayumi.ledger.merkle.Hash;

/** Position in the global order and sequence number in the aggregate of its last event, and its leaf in the ledger. */
public record StreamEnd(long position, long sequence, Hash leaf) {}
