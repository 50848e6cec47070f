package org.ayumi.ledger.store;

import org.ayumi.ledger.note.Opened;

/** A believed checkpoint and where it comes from; kept ones have the name of their source, the store's own have none. */
record Anchor(String source, Opened.Accepted opened) {

    long size() {
        return opened.checkpoint().size();
    }

    boolean isKept() {
        return !source.isEmpty();
    }
}
