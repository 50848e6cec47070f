package org.ayumi.ledger.merkle;

import java.util.List;

/** The leaves of one node of the tree: from (inclusive) to (exclusive). */
record LeafRange(long from, long to) {

    long size() {
        return to - from;
    }

    /** Where RFC 6962 splits: after the largest power of two smaller than the size. */
    long middle() {
        return from + Long.highestOneBit(size() - 1);
    }

    LeafRange left() {
        return new LeafRange(from, middle());
    }

    LeafRange right() {
        return new LeafRange(middle(), to);
    }

    List<Subtree> subtrees() {
        return Subtree.covering(from, to);
    }
}
