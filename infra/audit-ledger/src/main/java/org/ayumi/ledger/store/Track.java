package org.ayumi.ledger.store;

import java.util.Optional;

/** Checkpoints of one kind in the order of their sizes, as the log leads to them or not. */
final class Track {

    private long lastGood;
    private long good;
    private Optional<Bad> bad = Optional.empty();

    /**
     * The first checkpoint that the log does not lead to.
     *
     * @param after the size of the last one before it that it does lead to
     */
    record Bad(long after, Anchor anchor) {
        long size() {
            return anchor.size();
        }
    }

    void count() {
        good++;
    }

    /** The log leads to a checkpoint of this size. What it did not lead to before is then of another tree. */
    Optional<Bad> leadsTo(long size) {
        Optional<Bad> ofAnotherTree = bad;
        lastGood = size;
        bad = Optional.empty();
        return ofAnotherTree;
    }

    void misses(Anchor anchor) {
        if (bad.isEmpty()) {
            bad = Optional.of(new Bad(lastGood, anchor));
        }
    }

    Optional<Bad> bad() {
        return bad;
    }

    long good() {
        return good;
    }
}
